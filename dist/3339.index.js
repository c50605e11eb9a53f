export const id = 3339;
export const ids = [3339];
export const modules = {

/***/ 43339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readAccess: () => (/* binding */ readAccess)
});

// EXTERNAL MODULE: ./lib/hosts/github/fact-answers.js
var fact_answers = __webpack_require__(19827);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
;// CONCATENATED MODULE: ./lib/hosts/github/access/answers.js
/** What GitHub answers about access, as far as it is read. */

const id = schemas/* int */.Whr().nullish();
const pageInfo = schemas/* object */.Ikc({ hasNextPage: schemas/* boolean */.zMY(), endCursor: schemas/* string */.YjP().nullish() });
const page = { totalCount: schemas/* int */.Whr(), pageInfo };
const actorSchema = schemas/* union */.KCZ([
    schemas/* object */.Ikc({ __typename: schemas/* literal */.euz('User'), login: schemas/* string */.YjP(), databaseId: id }),
    schemas/* object */.Ikc({ __typename: schemas/* literal */.euz('Team'), combinedSlug: schemas/* string */.YjP(), databaseId: id }),
    schemas/* object */.Ikc({ __typename: schemas/* literal */.euz('App'), slug: schemas/* string */.YjP(), databaseId: id }),
]);
const sourceSchema = schemas/* object */.Ikc({
    permission: schemas/* string */.YjP(),
    roleName: schemas/* string */.YjP().nullish(),
    source: schemas/* object */.Ikc({
        __typename: schemas/* string */.YjP(),
        combinedSlug: schemas/* string */.YjP().optional(),
        login: schemas/* string */.YjP().optional(),
    }),
});
const edgeSchema = schemas/* object */.Ikc({
    permission: schemas/* string */.YjP(),
    permissionSources: schemas/* array */.YOg(sourceSchema).nullish(),
    node: schemas/* object */.Ikc({ login: schemas/* string */.YjP(), databaseId: id }),
});
const collaboratorsSchema = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({
        collaborators: schemas/* object */.Ikc({ ...page, edges: schemas/* array */.YOg(edgeSchema) }).nullable(),
    }),
});
const environmentSchema = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    protectionRules: schemas/* object */.Ikc({
        nodes: schemas/* array */.YOg(schemas/* object */.Ikc({
            type: schemas/* string */.YjP(),
            reviewers: schemas/* object */.Ikc({ totalCount: schemas/* int */.Whr(), nodes: schemas/* array */.YOg(actorSchema.nullable()).nullable() })
                .nullish(),
        })),
    }),
});
const environmentsSchema = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({
        environments: schemas/* object */.Ikc({ ...page, nodes: schemas/* array */.YOg(environmentSchema) }),
    }),
});
const keySchema = schemas/* object */.Ikc({ id: schemas/* string */.YjP(), title: schemas/* string */.YjP(), readOnly: schemas/* boolean */.zMY() });
const keysSchema = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({ deployKeys: schemas/* object */.Ikc({ ...page, nodes: schemas/* array */.YOg(keySchema) }) }),
});
const allowances = schemas/* object */.Ikc({
    totalCount: schemas/* int */.Whr(),
    nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ actor: actorSchema.nullable() }).nullable()).nullable(),
});
const protectionSchema = schemas/* object */.Ikc({
    pattern: schemas/* string */.YjP(),
    isAdminEnforced: schemas/* boolean */.zMY(),
    requiresApprovingReviews: schemas/* boolean */.zMY(),
    restrictsPushes: schemas/* boolean */.zMY(),
    bypassPullRequestAllowances: allowances,
    pushAllowances: allowances,
});
const bypassSchema = schemas/* object */.Ikc({
    bypassMode: schemas/* string */.YjP().nullish(),
    deployKey: schemas/* boolean */.zMY(),
    organizationAdmin: schemas/* boolean */.zMY(),
    enterpriseOwner: schemas/* boolean */.zMY(),
    repositoryRoleName: schemas/* string */.YjP().nullish(),
    actor: actorSchema.nullish(),
});
const rulesetSchema = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    bypassActors: schemas/* object */.Ikc({ totalCount: schemas/* int */.Whr(), nodes: schemas/* array */.YOg(bypassSchema.nullable()).nullable() })
        .nullish(),
});
const branchSchema = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    branchProtectionRule: protectionSchema.nullish(),
    rules: schemas/* object */.Ikc({
        ...page,
        nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ type: schemas/* string */.YjP(), repositoryRuleset: rulesetSchema.nullish() }).nullable()),
    })
        .nullish(),
});
const branchAnswerSchema = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({ defaultBranchRef: branchSchema.nullable() }),
});

;// CONCATENATED MODULE: ./lib/hosts/github/access/gaps.js
/**
 * Permissions of fine-grained tokens and GitHub Apps:
 * https://docs.github.com/en/rest/authentication/permissions-required-for-github-apps
 */
const wantedAccess = {
    collaborators: {
        what: 'who has access to the repository',
        acts: ['deploy', 'edit-policy', 'bypass', 'administer'],
        needs: 'a token of a GitHub App with metadata: read and members: read, or of whoever may write',
    },
    ways: {
        what: 'what each person has the role from',
        acts: ['deploy', 'edit-policy', 'administer'],
        needs: 'a token of an administrator of the repository',
    },
    environments: {
        what: 'the required reviewers of environments',
        acts: ['approve', 'bypass'],
        needs: 'permission actions: read',
    },
    keys: {
        what: 'deploy keys',
        acts: ['deploy', 'edit-policy'],
        needs: 'a token of a GitHub App with administration: read',
    },
    protection: {
        what: 'the classic protection of the branch',
        acts: ['bypass', 'edit-policy'],
        needs: 'a token of a GitHub App with administration: read',
    },
    rules: {
        what: 'the rules of the branch',
        acts: ['bypass', 'edit-policy'],
        needs: 'a token of a GitHub App with metadata: read',
    },
    bypass: {
        what: 'who may pass by the rulesets',
        acts: ['bypass'],
        needs: 'a token of a GitHub App with administration: write',
    },
};
/** A part that is not known, with the token that would tell where that is what is missing. */
function toGap(source, unknown) {
    return unknown.status === 'unsupported' ? refused(source) : failed(source, unknown.reason);
}
function refused(source) {
    const { what, acts, needs } = wantedAccess[source];
    const reason = `${what}: the token may not read this`;
    return { acts: [...acts], source, status: 'unsupported', reason, needs };
}
function failed(source, reason) {
    const { what, acts } = wantedAccess[source];
    const told = reason.startsWith(what) ? reason : `${what}: ${reason}`;
    return { acts: [...acts], source, status: 'failed', reason: told };
}

;// CONCATENATED MODULE: ./lib/hosts/github/access/roles.js
/** https://docs.github.com/en/organizations/managing-user-access-to-your-organizations-repositories */
const ranks = {
    READ: 1,
    TRIAGE: 2,
    WRITE: 3,
    MAINTAIN: 4,
    ADMIN: 5,
};
const write = 3;
const admin = 5;
/** Whoever may write may start a workflow, and so deploy; administrators change what holds for all. */
function roleGrants(people, part) {
    const { environments, restricted } = part;
    return people.flatMap((one) => [
        ...environments.flatMap((environment) => waysOf(one, write).map((way) => grant({ act: 'deploy', one, way, environment }))),
        ...waysOf(one, restricted ? admin : write).map((way) => grant({ act: 'edit-policy', one, way })),
        ...waysOf(one, admin).map((way) => grant({ act: 'administer', one, way })),
    ]);
}
/** Rights of whoever holds a key that may write. */
function keyGrants(keys) {
    return keys
        .filter(({ readOnly }) => !readOnly)
        .flatMap(({ id, title }) => ['deploy', 'edit-policy'].map((act) => ({
        act,
        holder: { kind: 'key', login: title, id },
        through: 'deploy key with write access',
        sources: ['keys'],
    })));
}
/** Administrators, for whom something does not hold. */
function adminGrants(people, through, source) {
    return people
        .filter(({ permission }) => rankOf(permission) >= admin)
        .map((one) => ({
        act: 'bypass',
        holder: holderOf(one),
        through,
        sources: ['collaborators', source],
    }));
}
function grant(part) {
    const { act, one, way, environment } = part;
    return {
        ...(environment === undefined ? {} : { environment }),
        ...{ act, holder: holderOf(one), through: way, sources: ['collaborators', 'ways'] },
    };
}
function holderOf({ node }) {
    const id = node.databaseId == null ? {} : { id: String(node.databaseId) };
    return { kind: 'human', login: node.login, ...id };
}
/** Each source that is enough; the role alone where GitHub does not tell where it comes from. */
function waysOf(one, least) {
    if (rankOf(one.permission) < least)
        return [];
    const ways = (one.permissionSources ?? [])
        .filter(({ permission, roleName }) => rankOf(permission) >= least || rankOf((roleName ?? '').toUpperCase()) >= least)
        .map(({ permission, roleName, source }) => {
        const role = `role ${roleName ?? permission.toLowerCase()}`;
        if (source.__typename === 'Team')
            return `${role} of team ${source.combinedSlug ?? '?'}`;
        return source.__typename === 'Organization'
            ? `${role} of organization ${source.login ?? '?'}`
            : `${role}, given directly`;
    });
    return ways.length > 0 ? [...new Set(ways)] : [`role ${one.permission.toLowerCase()}`];
}
function rankOf(permission) {
    return ranks[permission] ?? 0;
}

;// CONCATENATED MODULE: ./lib/hosts/github/access/branch.js


/** Rules that bring a commit to the branch by a pull request or a queue only. */
const reviewing = new Set(['PULL_REQUEST', 'MERGE_QUEUE']);
/** `people` may be empty where they are not known; that is a gap of its own. */
function branchAccess(branch, people, isProtectionTold) {
    const rulesets = rulesetsOf(branch);
    const told = rulesets.map((ruleset) => rulesetAccess(ruleset));
    const classic = isProtectionTold
        ? classicAccess(branch, people)
        : { grants: [], gaps: [refused('protection')] };
    const isWhole = branch.rules != null &&
        !branch.rules.pageInfo.hasNextPage &&
        branch.rules.nodes.every((rule) => rule?.repositoryRuleset != null);
    const rules = isWhole ? [] : [failed('rules', 'not all of them were told')];
    const open = isProtectionTold ? openGrants(branch) : [];
    return {
        grants: [...told.flatMap(({ grants }) => grants), ...classic.grants, ...open],
        gaps: [...rules, ...told.flatMap(({ gaps }) => gaps).slice(0, 1), ...classic.gaps],
    };
}
function rulesetsOf({ rules }) {
    const all = (rules?.nodes ?? []).flatMap((rule) => rule?.repositoryRuleset ?? []);
    return [...new Map(all.map((ruleset) => [ruleset.id, ruleset])).values()];
}
/** Without any rule that asks for a pull request there is nothing to pass by; only what is told is no rule. */
function openGrants({ rules, branchProtectionRule }) {
    const types = (rules?.nodes ?? []).flatMap((rule) => rule?.type ?? []);
    const isGuarded = branchProtectionRule === undefined ||
        branchProtectionRule?.requiresApprovingReviews === true ||
        rules == null ||
        types.some((type) => reviewing.has(type));
    if (isGuarded)
        return [];
    const holder = { kind: 'role', login: 'whoever may write' };
    const through = 'a push: no rule of the branch asks for a pull request';
    return [{ act: 'bypass', holder, through, sources: ['rules', 'protection'] }];
}
const modes = {
    ALWAYS: 'always',
    PULL_REQUEST: 'in a pull request',
    EXEMPT: 'always, and unseen',
};
/** GitHub tells the list only to whoever may change the ruleset; to anybody else it is null. */
function rulesetAccess({ name, bypassActors }) {
    if (bypassActors == null)
        return { grants: [], gaps: [refused('bypass')] };
    const actors = bypassActors.nodes ?? [];
    const holders = actors.flatMap((actor) => {
        const holder = actor === null ? undefined : bypassHolder(actor);
        return holder === undefined ? [] : [{ holder, mode: actor?.bypassMode ?? '' }];
    });
    const isWhole = holders.length === bypassActors.totalCount;
    return {
        grants: holders.map(({ holder, mode }) => ({
            act: 'bypass',
            holder,
            through: `ruleset ${name}: ${modes[mode] ?? 'when is not known'}`,
            sources: ['rules', 'bypass'],
        })),
        gaps: isWhole ? [] : [failed('bypass', `ruleset ${name}: not all of them were told`)],
    };
}
function bypassHolder(of) {
    if (of.actor != null)
        return toHolder(of.actor);
    if (of.organizationAdmin)
        return { kind: 'role', login: 'owners of the organization' };
    if (of.enterpriseOwner)
        return { kind: 'role', login: 'owners of the enterprise' };
    if (of.deployKey)
        return { kind: 'role', login: 'deploy keys' };
    const { repositoryRoleName: role } = of;
    return role == null ? undefined : { kind: 'role', login: `role ${role}` };
}
function classicAccess({ branchProtectionRule: rule }, people) {
    if (rule == null)
        return { grants: [], gaps: [] };
    const of = `branch protection ${rule.pattern}`;
    const lists = [
        rule.bypassPullRequestAllowances,
        ...(rule.restrictsPushes ? [rule.pushAllowances] : []),
    ];
    const isWhole = lists.every(({ totalCount, nodes }) => totalCount === (nodes ?? []).filter((node) => node?.actor != null).length);
    return {
        grants: [
            ...named(rule.bypassPullRequestAllowances, 'bypass', `${of}: without a pull request`),
            ...(rule.restrictsPushes
                ? named(rule.pushAllowances, 'edit-policy', `${of}: may push by name`)
                : []),
            ...(rule.isAdminEnforced
                ? []
                : adminGrants(people, `${of}: does not hold for administrators`, 'protection')),
        ],
        gaps: isWhole ? [] : [failed('protection', 'not everybody who is named was told')],
    };
}
function named({ nodes }, act, through) {
    return (nodes ?? []).flatMap((node) => node?.actor == null
        ? []
        : [{ act, holder: toHolder(node.actor), through, sources: ['protection'] }]);
}
/** A team is named as `organization/team`. */
function toHolder(actor) {
    const id = actor.databaseId == null ? {} : { id: String(actor.databaseId) };
    switch (actor.__typename) {
        case 'User':
            return { kind: 'human', login: actor.login, ...id };
        case 'Team':
            return { kind: 'team', login: actor.combinedSlug, ...id };
        case 'App':
            return { kind: 'app', login: actor.slug, ...id };
    }
}

;// CONCATENATED MODULE: ./lib/hosts/github/access/documents.js
/** The GraphQL documents that tell who may do what in a repository: a refusal of one part must not hide another. */
const documents_pageInfo = 'totalCount pageInfo { hasNextPage endCursor }';
const user = '... on User { login databaseId }';
const team = '... on Team { combinedSlug databaseId }';
const app = '... on App { slug databaseId }';
/** Everybody with access, and what each has it from. */
const collaboratorsDocument = `
query AccessPeople($owner: String!, $name: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    collaborators(first: 100, after: $after) {
      ${documents_pageInfo}
      edges {
        permission
        permissionSources {
          permission
          roleName
          source {
            __typename
            ... on Team { combinedSlug }
            ... on Organization { login }
          }
        }
        node { login databaseId }
      }
    }
  }
}`;
/** The required reviewers of environments. */
const environmentsDocument = `
query AccessEnvironments($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) {
    environments(first: 100) {
      ${documents_pageInfo}
      nodes {
        name
        protectionRules(first: 20) {
          nodes {
            type
            reviewers(first: 20) { totalCount nodes { __typename ${user} ${team} } }
          }
        }
      }
    }
  }
}`;
const keysDocument = `
query AccessKeys($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) {
    deployKeys(first: 100) { ${documents_pageInfo} nodes { id title readOnly } }
  }
}`;
/** What holds for the default branch, and for whom it does not. */
const branchDocument = `
query AccessBranch($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) {
    defaultBranchRef {
      name
      branchProtectionRule {
        pattern
        isAdminEnforced
        requiresApprovingReviews
        restrictsPushes
        bypassPullRequestAllowances(first: 100) { totalCount nodes { actor { __typename ${user} ${team} ${app} } } }
        pushAllowances(first: 100) { totalCount nodes { actor { __typename ${user} ${team} ${app} } } }
      }
      rules(first: 100) {
        ${documents_pageInfo}
        nodes {
          type
          repositoryRuleset {
            id
            name
            bypassActors(first: 100) {
              totalCount
              nodes {
                bypassMode
                deployKey
                organizationAdmin
                enterpriseOwner
                repositoryRoleName
                actor { __typename ${team} ${app} }
              }
            }
          }
        }
      }
    }
  }
}`;

;// CONCATENATED MODULE: ./lib/hosts/github/access/read-access.js






/** More people than these are not read. */
const mostPeople = 2000;
const limits = [
    'GitHub Apps that are installed, and what tokens of workflows and people may do: see Settings of the organization',
    'organization owners beyond those who are collaborators',
];
/** Never throws. One request for each part, and one for each further 100 people and each team. */
async function readAccess(place, environments) {
    const [people, reviewers, keys, branch] = await Promise.all([
        readPeople(place),
        readOne(place, environmentsSchema, {
            ...{ name: 'AccessEnvironments', text: environmentsDocument, source: 'environments' },
        }),
        readOne(place, keysSchema, { name: 'AccessKeys', text: keysDocument, source: 'keys' }),
        readBranch(place),
    ]);
    const known = people.status === 'known' ? people.value : [];
    const rule = branch.status === 'known' ? branch.value : undefined;
    const grants = [];
    const gaps = [];
    if (people.status !== 'known')
        gaps.push(toGap('collaborators', people));
    // Without them a role is one line, however many teams give it.
    if (known.some(({ permissionSources }) => permissionSources == null))
        gaps.push(refused('ways'));
    const restricted = rule?.answer.branchProtectionRule?.restrictsPushes === true;
    grants.push(...roleGrants(known, { environments, restricted }));
    if (reviewers.status === 'known') {
        const told = environmentAccess(reviewers.value.repository.environments.nodes, {
            ...{ environments, people: known },
        });
        grants.push(...told.grants);
        gaps.push(...told.gaps);
        gaps.push(...wholeOf('environments', reviewers.value.repository.environments));
    }
    else
        gaps.push(toGap('environments', reviewers));
    if (keys.status === 'known') {
        grants.push(...keyGrants(keys.value.repository.deployKeys.nodes));
        gaps.push(...wholeOf('keys', keys.value.repository.deployKeys));
    }
    else
        gaps.push(toGap('keys', keys));
    if (rule !== undefined) {
        const told = branchAccess(rule.answer, known, rule.isProtectionTold);
        grants.push(...told.grants);
        gaps.push(...told.gaps);
    }
    else if (branch.status !== 'known') {
        gaps.push(...['rules', 'protection', 'bypass'].map((one) => toGap(one, branch)));
    }
    return withMembers(place, { grants, gaps, limits });
}
async function readPeople({ api, owner, name, }) {
    const people = [];
    const { what } = wantedAccess.collaborators;
    let after = null;
    for (;;) {
        const variables = { owner, name, after };
        const text = collaboratorsDocument;
        const part = await (0,fact_answers/* ask */.kA)(api, { name: 'AccessPeople', text, variables, repeatable: true }, { schema: collaboratorsSchema, of: { what, permissions: [] } });
        if (part.status !== 'known')
            return part;
        const list = part.value.repository.collaborators;
        if (list === null)
            return { status: 'unsupported', reason: what };
        people.push(...list.edges);
        if (!list.pageInfo.hasNextPage) {
            return people.length === list.totalCount
                ? { status: 'known', value: people }
                : (0,fact_answers/* failed */.gz)(`${what}: the list changed while it was read`);
        }
        if (people.length >= mostPeople || list.pageInfo.endCursor == null) {
            return (0,fact_answers/* failed */.gz)(`${what}: more than ${mostPeople} people`);
        }
        after = list.pageInfo.endCursor;
    }
}
function readOne({ api, owner, name: repository }, schema, asked) {
    const { name, text, source } = asked;
    const variables = { owner, name: repository };
    const of = { what: wantedAccess[source].what, permissions: [] };
    return (0,fact_answers/* ask */.kA)(api, { name, text, variables, repeatable: true }, { schema, of });
}
/** What is told of the branch; its classic protection may be refused alone. */
async function readBranch({ api, owner, name, }) {
    const variables = { owner, name };
    const query = { name: 'AccessBranch', text: branchDocument, variables, repeatable: true };
    const reply = await api.graphql(query, branchAnswerSchema);
    const { what } = wantedAccess.rules;
    if (!reply.ok) {
        return reply.fault.kind === 'forbidden'
            ? { status: 'unsupported', reason: what }
            : { status: 'failed', reason: reply.fault.reason, retryable: reply.fault.retryable };
    }
    const answer = reply.value.repository.defaultBranchRef;
    if (answer === null)
        return (0,fact_answers/* failed */.gz)(`${what}: the default branch was not told`);
    const isProtectionTold = !reply.refused.some(({ path }) => path.includes('branchProtectionRule'));
    return { status: 'known', value: { answer, isProtectionTold } };
}
function environmentAccess(all, { environments, people }) {
    const grants = [];
    const gaps = [];
    const isAsked = (name) => environments.some((one) => one.toLowerCase() === name.toLowerCase());
    for (const { name, protectionRules } of all.filter((one) => isAsked(one.name))) {
        const environment = environments.find((one) => one.toLowerCase() === name.toLowerCase()) ?? name;
        const rules = protectionRules.nodes.filter(({ type }) => type === 'REQUIRED_REVIEWERS');
        for (const { reviewers } of rules) {
            const named = (reviewers?.nodes ?? []).flatMap((actor) => actor ?? []);
            if (named.length !== reviewers?.totalCount) {
                gaps.push(failed('environments', `not all reviewers of ${name} were told`));
            }
            const through = 'required reviewer of the environment';
            grants.push(...named.map((actor) => ({
                ...{ environment, act: 'approve', holder: toHolder(actor), through },
                sources: ['environments'],
            })));
        }
        if (rules.length > 0) {
            const through = 'administrators may skip the reviewers unless the environment forbids it';
            const skipping = adminGrants(people, through, 'environments');
            grants.push(...skipping.map((one) => ({ ...one, environment })));
        }
    }
    return { grants, gaps };
}
function wholeOf(source, list) {
    return list.nodes.length === list.totalCount ? [] : [failed(source, 'not all were told')];
}
/** Puts in the members of teams; a team that is not told stays a row of itself. */
async function withMembers(place, read) {
    const slugs = new Set(read.grants.flatMap(({ holder }) => (holder.kind === 'team' ? holder.login : [])));
    const teams = new Map(await Promise.all([...slugs].map(async (slug) => [slug, await place.team(slug)])));
    const grants = read.grants.flatMap((grant) => {
        const { holder, through } = grant;
        const team = holder.kind === 'team' ? teams.get(holder.login) : undefined;
        if (team === undefined)
            return [grant];
        const sources = [...grant.sources, `team ${holder.login}`];
        if (team.status !== 'known')
            return [{ ...grant, sources }];
        return team.value.members.map(({ id, login }) => ({
            ...grant,
            holder: { kind: 'human', login, ...(id === undefined ? {} : { id }) },
            ...{ through: `${through}: team ${holder.login}`, sources },
        }));
    });
    const gaps = [...teams].flatMap(([slug, team]) => {
        if (team.status !== 'unsupported' && team.status !== 'failed')
            return [];
        const of = read.grants.filter(({ holder }) => holder.login === slug);
        const acts = [...new Set(of.map(({ act }) => act))];
        const needs = team.status === 'unsupported' ? team.needs : undefined;
        const { status, reason } = team;
        return [{ acts, source: `team ${slug}`, status, reason, ...(needs && { needs }) }];
    });
    return { grants, gaps: [...read.gaps, ...gaps], limits: read.limits };
}


/***/ })

};
