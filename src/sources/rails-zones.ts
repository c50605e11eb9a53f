/** What Rails calls time zones, as GitLab does. */

/**
 * ActiveSupport::TimeZone::MAPPING (activesupport/lib/active_support/values/time_zone.rb of rails/rails):
 * a line has the name in the IANA database, then the names of Rails.
 */
const table = `
Africa/Algiers = West Central Africa
Africa/Cairo = Cairo
Africa/Casablanca = Casablanca
Africa/Harare = Harare
Africa/Johannesburg = Pretoria
Africa/Monrovia = Monrovia
Africa/Nairobi = Nairobi
America/Argentina/Buenos_Aires = Buenos Aires
America/Asuncion = Asuncion
America/Bogota = Bogota
America/Caracas = Caracas
America/Chicago = Central Time (US & Canada)
America/Chihuahua = Chihuahua
America/Denver = Mountain Time (US & Canada)
America/Edmonton = Alberta
America/Guatemala = Central America
America/Guyana = Georgetown
America/Halifax = Atlantic Time (Canada)
America/Indiana/Indianapolis = Indiana (East)
America/Juneau = Alaska
America/La_Paz = La Paz
America/Lima = Lima | Quito
America/Los_Angeles = Pacific Time (US & Canada)
America/Mazatlan = Mazatlan
America/Mexico_City = Guadalajara | Mexico City
America/Monterrey = Monterrey
America/Montevideo = Montevideo
America/New_York = Eastern Time (US & Canada)
America/Nuuk = Greenland
America/Phoenix = Arizona
America/Puerto_Rico = Puerto Rico
America/Regina = Saskatchewan
America/Santiago = Santiago
America/Sao_Paulo = Brasilia
America/St_Johns = Newfoundland
America/Tijuana = Tijuana
America/Vancouver = Pacific Time (Canada)
Asia/Almaty = Almaty | Astana
Asia/Baghdad = Baghdad
Asia/Baku = Baku
Asia/Bangkok = Bangkok | Hanoi
Asia/Chongqing = Chongqing
Asia/Colombo = Sri Jayawardenepura
Asia/Dhaka = Dhaka
Asia/Hong_Kong = Hong Kong
Asia/Irkutsk = Irkutsk
Asia/Jakarta = Jakarta
Asia/Jerusalem = Jerusalem
Asia/Kabul = Kabul
Asia/Kamchatka = Kamchatka
Asia/Karachi = Islamabad | Karachi
Asia/Kathmandu = Kathmandu
Asia/Kolkata = Chennai | Kolkata | Mumbai | New Delhi
Asia/Krasnoyarsk = Krasnoyarsk
Asia/Kuala_Lumpur = Kuala Lumpur
Asia/Kuwait = Kuwait
Asia/Magadan = Magadan
Asia/Muscat = Abu Dhabi | Muscat
Asia/Novosibirsk = Novosibirsk
Asia/Riyadh = Riyadh
Asia/Seoul = Seoul
Asia/Shanghai = Beijing
Asia/Singapore = Singapore
Asia/Srednekolymsk = Srednekolymsk
Asia/Taipei = Taipei
Asia/Tashkent = Tashkent
Asia/Tbilisi = Tbilisi
Asia/Tehran = Tehran
Asia/Tokyo = Osaka | Sapporo | Tokyo
Asia/Ulaanbaatar = Ulaanbaatar
Asia/Urumqi = Urumqi
Asia/Vladivostok = Vladivostok
Asia/Yakutsk = Yakutsk
Asia/Yangon = Rangoon
Asia/Yekaterinburg = Ekaterinburg
Asia/Yerevan = Yerevan
Atlantic/Azores = Azores
Atlantic/Cape_Verde = Cape Verde Is.
Atlantic/South_Georgia = Mid-Atlantic
Australia/Adelaide = Adelaide
Australia/Brisbane = Brisbane
Australia/Canberra = Canberra
Australia/Darwin = Darwin
Australia/Hobart = Hobart
Australia/Melbourne = Melbourne
Australia/Perth = Perth
Australia/Sydney = Sydney
Etc/GMT+12 = International Date Line West
Europe/Amsterdam = Amsterdam
Europe/Athens = Athens
Europe/Belgrade = Belgrade
Europe/Berlin = Berlin
Europe/Bratislava = Bratislava
Europe/Brussels = Brussels
Europe/Bucharest = Bucharest
Europe/Budapest = Budapest
Europe/Copenhagen = Copenhagen
Europe/Dublin = Dublin
Europe/Helsinki = Helsinki
Europe/Istanbul = Istanbul
Europe/Kaliningrad = Kaliningrad
Europe/Kyiv = Kyiv
Europe/Lisbon = Lisbon
Europe/Ljubljana = Ljubljana
Europe/London = Edinburgh | London
Europe/Madrid = Madrid
Europe/Minsk = Minsk
Europe/Moscow = Moscow | St. Petersburg
Europe/Paris = Paris
Europe/Prague = Prague
Europe/Riga = Riga
Europe/Rome = Rome
Europe/Samara = Samara
Europe/Sarajevo = Sarajevo
Europe/Skopje = Skopje
Europe/Sofia = Sofia
Europe/Stockholm = Stockholm
Europe/Tallinn = Tallinn
Europe/Vienna = Vienna
Europe/Vilnius = Vilnius
Europe/Volgograd = Volgograd
Europe/Warsaw = Warsaw
Europe/Zagreb = Zagreb
Europe/Zurich = Bern | Zurich
Pacific/Apia = Samoa
Pacific/Auckland = Auckland | Wellington
Pacific/Chatham = Chatham Is.
Pacific/Fakaofo = Tokelau Is.
Pacific/Fiji = Fiji
Pacific/Guadalcanal = Solomon Is.
Pacific/Guam = Guam
Pacific/Honolulu = Hawaii
Pacific/Majuro = Marshall Is.
Pacific/Midway = Midway Island
Pacific/Noumea = New Caledonia
Pacific/Pago_Pago = American Samoa
Pacific/Port_Moresby = Port Moresby
Pacific/Tongatapu = Nuku'alofa
UTC = UTC
`;

/** Names of the IANA database by the name that Rails has for them. */
export const railsZones: ReadonlyMap<string, string> = new Map(
  table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [zone = '', names = ''] = line.split(' = ');
      return names.split(' | ').map((name): [string, string] => [name, zone]);
    }),
);
