/** A policy with everything that a part of one in the documents may speak of. */
export const context = {
  policy: 1,
  timezone: 'Europe/Berlin',
  services: { shop: { tier: 1, data: 'customer', regions: 'emea' } },
  regions: {
    emea: { timezone: 'Europe/Berlin' },
    amer: { timezone: 'America/New_York' },
  },
  calendars: { company: 'company.ics', 'on-call': 'on-call.ics', incidents: 'incidents.ics' },
  groups: { 'data-owners': { contact: 'data-owners@acme.test' } },
  periods: {
    'office-hours': { days: 'mon-thu', hours: '09:00-16:00' },
    'peak-season': { from: '2026-11-26', through: '2026-11-30' },
  },
  tickets: { changes: { system: 'servicenow' } },
  reports: {
    unit: { files: 'unit.xml' },
    coverage: { files: 'cobertura.xml' },
    load: { files: 'k6.json' },
    sca: { files: 'trivy.sarif' },
  },
  dependencies: { 'orders-api': { health: 'https://orders.acme.test/health' } },
  environments: {
    staging: { windows: { open: ['office-hours'] } },
    production: { windows: { open: ['office-hours'] } },
  },
} as const;
