export const id = 9698;
export const ids = [9698];
export const modules = {

/***/ 16314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gd: () => (/* binding */ branchShape),
/* harmony export */   bz: () => (/* binding */ isProtected),
/* harmony export */   d6: () => (/* binding */ rulesShape),
/* harmony export */   mH: () => (/* binding */ holdsCandidate),
/* harmony export */   qN: () => (/* binding */ isHome),
/* harmony export */   yZ: () => (/* binding */ toBranchHead),
/* harmony export */   zZ: () => (/* binding */ isFixed)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _permissions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2303);
/** What the snapshot tells of a branch: its head, whether it is protected, whether it holds the candidate. */


const ruleSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
/** What is known of who may push to a ref; both are null where the server does not tell. */
const rulesShape = {
    refUpdateRule: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        requiredApprovingReviewCount: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
        requiresCodeOwnerReviews: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
        blocksCreations: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().nullish(),
    })
        .nullish(),
    rules: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        nodes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(ruleSchema.nullable()).nullable(),
        pageInfo: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ hasNextPage: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY() }),
    })
        .nullish(),
};
/** A branch without what is only asked of some of them. */
const branchShape = {
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    prefix: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    compare: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ status: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).nullish(),
    ...rulesShape,
};
/** Rules under which nobody brings a commit to the branch alone: by a pull request, a queue, or not at all. */
const guardingRules = new Set([
    'PULL_REQUEST',
    'MERGE_QUEUE',
    'UPDATE',
    'LOCK_BRANCH',
]);
/**
 * A branch is protected if a rule of a ruleset demands pull requests or a merge queue, or restricts
 * who may update the branch; or if its classic protection demands an approving review. That a rule
 * only forbids force pushes, or demands green checks, leaves pushing to everybody. Whether this
 * token could push says nothing of people, and who else could is shown to administrators only: a
 * classic protection that restricts pushes by name is therefore not seen.
 */
function isProtected(rules, told) {
    const { refUpdateRule } = rules;
    const reviews = refUpdateRule?.requiredApprovingReviewCount ?? 0;
    const demandsReview = reviews >= 1 || refUpdateRule?.requiresCodeOwnerReviews === true;
    if (demandsReview || typesOf(rules).some((type) => guardingRules.has(type)))
        return known(true);
    const unknown = findGap(rules, told);
    return unknown ?? known(false);
}
/**
 * A branch that matches a rule's pattern may be new, and bring its first commits along unseen, unless a
 * rule says who may create one.
 */
function isHome(rules, told) {
    const guarded = isProtected(rules, told);
    if (guarded.status !== 'known' || !guarded.value)
        return guarded;
    const isRestricted = rules.refUpdateRule?.blocksCreations === true;
    if (isRestricted || typesOf(rules).includes('CREATION'))
        return known(true);
    return findGap(rules, told) ?? known(false);
}
/** A tag stays where it is only if it can neither be updated nor deleted and made again. */
function isFixed(rules, told) {
    const types = typesOf(rules);
    if (types.includes('UPDATE') && types.includes('DELETION'))
        return known(true);
    return findGap(rules, told) ?? known(false);
}
function typesOf({ rules }) {
    return (rules?.nodes ?? []).flatMap((each) => each?.type ?? []);
}
/** A rule that could not be seen may be the one that protects. */
function findGap({ rules }, { refused, missing }) {
    const refusal = refused.find(({ path }) => path.includes('rules'));
    if (refusal !== undefined)
        return (0,_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .refusalToUnknown */ .Eh)(refusal, _permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .wanted */ .Ol.protection);
    const field = ['rules', 'refUpdateRule'].find((name) => missing.has(name));
    if (field !== undefined)
        return (0,_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .notOnThisServer */ .G0)(field, _permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .wanted */ .Ol.protection);
    const told = rules?.nodes ?? [null];
    const isWhole = rules?.pageInfo.hasNextPage === false && !told.includes(null);
    return isWhole ? undefined : failed(`${_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .wanted */ .Ol.protection.what}: not all of them were told`);
}
/** `isKnown` is true if the candidate itself could be read: then a missing comparison is an answer. */
function holdsCandidate({ compare }, told) {
    const of = _permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .wanted */ .Ol.comparison;
    if (told.missing.has('compare'))
        return (0,_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .notOnThisServer */ .G0)('compare', of);
    const refusal = told.refused.find(({ path }) => path.includes('compare'));
    if (refusal !== undefined && refusal.type !== 'NOT_FOUND')
        return (0,_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .refusalToUnknown */ .Eh)(refusal, of);
    if (compare !== null && compare !== undefined) {
        return known(compare.status === 'BEHIND' || compare.status === 'IDENTICAL');
    }
    if (told.isKnown)
        return known(false);
    return failed(`${of.what}: the candidate itself could not be read`);
}
/** The head of a branch whose target is a commit. */
function toBranchHead(branch, told) {
    return {
        ref: `${branch.prefix}${branch.name}`,
        sha: branch.target.oid,
        protected: isProtected(branch, told),
        holdsCandidate: holdsCandidate(branch, told),
    };
}
function known(value) {
    return { status: 'known', value };
}
function failed(reason) {
    return { status: 'failed', reason, retryable: false };
}


/***/ }),

/***/ 90502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q7: () => (/* binding */ rollupSchema),
/* harmony export */   fY: () => (/* binding */ idSchema),
/* harmony export */   rX: () => (/* binding */ toChecks),
/* harmony export */   wf: () => (/* binding */ readChecks)
/* harmony export */ });
/* unused harmony export mostChecks */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41234);
/* harmony import */ var _fragments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90398);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16339);
/* harmony import */ var _permissions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2303);
/** Check runs and commit statuses of a commit, in one shape, page by page. */





/** Of a commit with more than these, none are read (T24). */
const mostChecks = 1000;
/** GitHub's numbers have outgrown an Int; beyond 2^53 they come as text (F29). */
const idSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()]).transform(String).nullish();
const checkRunSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    __typename: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('CheckRun'),
    databaseId: idSchema,
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    conclusion: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    startedAt: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
    completedAt: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
    detailsUrl: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
    checkSuite: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        databaseId: idSchema,
        app: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ slug: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), databaseId: idSchema }).nullish(),
        workflowRun: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
            workflow: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
                name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
                resourcePath: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
                databaseId: idSchema,
            }),
        })
            .nullish(),
    }),
});
const statusSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    __typename: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('StatusContext'),
    context: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    state: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    createdAt: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    targetUrl: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
    creator: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ __typename: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), login: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).nullish(),
});
/** `null` where a commit has no check at all. */
const rollupSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    contexts: (0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .pageSchema */ .vD)(zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('__typename', [checkRunSchema, statusSchema])),
})
    .nullish();
/** One page as a part; refusals are those below the rollup. */
function toChecks(attempted, { refused, position }) {
    const rollup = attempted.success ? attempted.data : undefined;
    const isRunRefused = refused.some(isAboutRun);
    const [refusal] = refused.filter((each) => !isAboutRun(each));
    if (refusal !== undefined) {
        return (0,_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .refusalToUnknown */ .Eh)(refusal, whichOf(rollup?.contexts.nodes ?? []));
    }
    if (!attempted.success)
        return (0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .malformedPart */ .PM)(_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .wanted */ .Ol.checks.what, attempted.error);
    if (rollup === null || rollup === undefined) {
        // A commit without any check has no rollup; a list that went on has one.
        return position === 'first'
            ? { status: 'known', value: { items: [], next: undefined } }
            : { status: 'failed', reason: 'the list of checks ended too early', retryable: true };
    }
    const { what } = _permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .wanted */ .Ol.checks;
    const { totalCount } = rollup.contexts;
    if (totalCount > mostChecks) {
        const reason = `${what}: there are ${totalCount}, and at most ${mostChecks} are read`;
        return { status: 'failed', reason, retryable: false };
    }
    return (0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .pageOf */ .ZZ)(rollup.contexts, { what, position }, (node) => toEntry(node, isRunRefused));
}
/** Which run a check belongs to only tells sources apart; without it each suite counts as one. */
function isAboutRun({ type, path }) {
    return type === 'FORBIDDEN' && path.includes('workflowRun');
}
/** What is still told shows which of the two permissions is there. */
function whichOf(nodes) {
    if (nodes.some((each) => each?.__typename === 'CheckRun'))
        return _permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .wanted */ .Ol.statuses;
    if (nodes.some((each) => each?.__typename === 'StatusContext'))
        return _permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .wanted */ .Ol.checkRuns;
    return _permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .wanted */ .Ol.checks;
}
function toEntry(node, isRunRefused) {
    if (node.__typename === 'StatusContext') {
        const state = node.state.toLowerCase();
        return {
            kind: 'status',
            name: node.context,
            conclusion: state,
            creator: withoutBot(node.creator?.login),
            creatorKind: node.creator?.__typename === 'Bot' ? 'app' : 'user',
            appId: undefined,
            workflow: undefined,
            suite: undefined,
            id: undefined,
            startedAt: node.createdAt,
            completedAt: ['pending', 'expected'].includes(state) ? undefined : node.createdAt,
            url: node.targetUrl ?? undefined,
        };
    }
    const { app, workflowRun, databaseId: suite } = node.checkSuite;
    const { resourcePath, name } = workflowRun?.workflow ?? {};
    const suiteName = isRunRefused ? `suite ${suite ?? 'unknown'}` : undefined;
    // A conclusion that is there before the end would be the one of an earlier attempt.
    const isCompleted = node.status === 'COMPLETED';
    return {
        kind: 'check-run',
        name: node.name,
        conclusion: ((isCompleted ? node.conclusion : undefined) ?? node.status).toLowerCase(),
        creator: withoutBot(app?.slug),
        creatorKind: 'app',
        appId: app?.databaseId ?? undefined,
        workflow: resourcePath ?? name ?? suiteName,
        suite: suite ?? undefined,
        id: node.databaseId ?? undefined,
        startedAt: node.startedAt ?? undefined,
        completedAt: (isCompleted ? node.completedAt : undefined) ?? undefined,
        url: node.detailsUrl ?? undefined,
    };
}
function withoutBot(login) {
    return login?.replace(/\[bot\]$/, '');
}
const nothing = { success: true, data: undefined };
const answerSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    repository: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ object: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ statusCheckRollup: (0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .attempt */ .CD)(rollupSchema) }).nullable() })
        .nullable(),
});
const checksDocument = `query Checks(
  $owner: String!, $name: String!, $sha: GitObjectID!, $afterCheck: String
) {
  repository(owner: $owner, name: $name) {
    object(oid: $sha) { ... on Commit { ${_fragments_js__WEBPACK_IMPORTED_MODULE_3__/* .checksText */ .rW} } }
  }
}`;
/** A page of checks, read anew: the first one to see whether something came, or the one after a cursor. */
async function readChecks(api, { owner, name, sha, after }) {
    const variables = { owner, name, sha, afterCheck: after ?? null };
    const query = { name: 'Checks', text: checksDocument, variables, repeatable: true };
    const reply = await api.graphql(query, answerSchema);
    if (!reply.ok)
        return reply;
    const commit = reply.value.repository?.object;
    const [refusal] = reply.refused;
    if ((commit === null || commit === undefined) && refusal === undefined) {
        const reason = `the commit ${sha} of ${owner}/${name} is not there any more`;
        return { ok: false, fault: (0,_faults_js__WEBPACK_IMPORTED_MODULE_4__/* .faultOf */ .Kl)('not-found', reason) };
    }
    const position = after === undefined ? 'first' : 'later';
    const part = toChecks(commit?.statusCheckRollup ?? nothing, { refused: reply.refused, position });
    return part.status === 'known' ? { ok: true, value: part.value } : (0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .partFault */ .Mx)(part);
}


/***/ }),

/***/ 39208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ readPayload)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34337);
/** Reads the file in which the runner leaves the event's payload. */



/** Bytes; GitHub itself sends no payload of more than 25 MiB. */
const largest = 25 * 1024 * 1024;
/** The fields that the schema names. Throws a RequestError if one of them cannot be had. */
async function readPayload({ event }, schema) {
    if (event.path === undefined)
        throw unusable('GITHUB_EVENT_PATH is not set');
    const parsed = schema.safeParse(parseJson(await readWhole(event.path)));
    if (parsed.success)
        return parsed.data;
    const field = parsed.error.issues[0]?.path.join('.') ?? '';
    throw unusable(`the payload of "${event.name}" has no usable field "${field}"`);
}
async function readWhole(path) {
    try {
        // A named pipe would keep a blocking open waiting for ever.
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
        try {
            const { size } = await file.stat();
            if (size > largest)
                throw unusable(`the event file has ${size} bytes, at most ${largest}`);
            return await file.readFile();
        }
        finally {
            await file.close();
        }
    }
    catch (error) {
        if (error instanceof _host_js__WEBPACK_IMPORTED_MODULE_2__/* .RequestError */ .GI)
            throw error;
        throw unusable('the file of GITHUB_EVENT_PATH cannot be read');
    }
}
function parseJson(bytes) {
    try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        throw unusable('the file of GITHUB_EVENT_PATH is not valid JSON');
    }
}
function unusable(message) {
    const hint = 'the runner writes this file; a step before the gate must not change it';
    return new _host_js__WEBPACK_IMPORTED_MODULE_2__/* .RequestError */ .GI('request/event', message, hint);
}


/***/ }),

/***/ 19827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HA: () => (/* reexport safe */ _parts_js__WEBPACK_IMPORTED_MODULE_1__.H),
/* harmony export */   JQ: () => (/* binding */ forgeSource),
/* harmony export */   gz: () => (/* reexport safe */ _parts_js__WEBPACK_IMPORTED_MODULE_1__.g),
/* harmony export */   kA: () => (/* binding */ ask),
/* harmony export */   ty: () => (/* binding */ toPart)
/* harmony export */ });
/* harmony import */ var _permissions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2303);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9633);


/** Where a fact of the forge came from; `now` is RFC 3339 in UTC. */
function forgeSource(now, more = {}) {
    return { level: 'forge', system: 'github', ...more, fetchedAt: now };
}
/** The value of a reply, or why there is none. */
function toPart(reply, of) {
    if (!reply.ok)
        return (0,_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .toUnknown */ .u1)(reply.fault, of);
    return { status: 'known', value: reply.value };
}
/** Asks for all or nothing: an answer of which a part was refused is none. */
async function ask(api, query, { schema, of }) {
    const reply = await api.graphql(query, schema);
    const [refusal] = reply.refused;
    // A part that is refused is null, which is not as the schema expects it.
    if (refusal === undefined || (!reply.ok && reply.fault.kind !== 'malformed')) {
        return toPart(reply, of);
    }
    const field = refusal.path.at(-1) ?? query.name;
    return refusal.type === 'undefinedField'
        ? (0,_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .notOnThisServer */ .G0)(field, of)
        : (0,_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .refusalToUnknown */ .Eh)(refusal, of);
}


/***/ }),

/***/ 71086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ reviewsDocument),
/* harmony export */   MY: () => (/* binding */ refsDocument),
/* harmony export */   ZB: () => (/* binding */ changesDocument),
/* harmony export */   lr: () => (/* binding */ fileAtDocument),
/* harmony export */   r$: () => (/* binding */ tagsDocument)
/* harmony export */ });
/** The GraphQL documents of the facts that the one round trip does not hold; all that varies is a variable. */
/** Tags with what they stand for: the date of an annotated one is its tagger's. */
const tagsDocument = `
query Tags($owner: String!, $name: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    refs(refPrefix: "refs/tags/", first: 100, after: $after, orderBy: {field: TAG_COMMIT_DATE, direction: DESC}) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        name
        target {
          __typename
          oid
          ... on Commit { committedDate }
          ... on Tag { tagger { date } target { __typename oid ... on Commit { committedDate } } }
        }
      }
    }
  }
}`;
/** A name as a branch and as a tag. */
const refsDocument = `
query Refs($owner: String!, $name: String!, $first: String!, $second: String!) {
  repository(owner: $owner, name: $name) {
    first: ref(qualifiedName: $first) { ...Named }
    second: ref(qualifiedName: $second) { ...Named }
  }
}
fragment Named on Ref {
  name
  prefix
  target { __typename oid ... on Tag { target { __typename oid } } }
}`;
/** A file at a commit; `$file` is `<commit>:<path>`. */
const fileAtDocument = `
query FileAt($owner: String!, $name: String!, $commit: GitObjectID!, $file: String!) {
  repository(owner: $owner, name: $name) {
    commit: object(oid: $commit) { __typename }
    file: object(expression: $file) { oid }
  }
}`;
/** The changes of a file up to the head of the default branch, and those that a base already had. */
const changesDocument = `
query Changes($owner: String!, $name: String!, $head: GitObjectID!, $base: GitObjectID!, $path: String!, $headAfter: String, $baseAfter: String) {
  repository(owner: $owner, name: $name) {
    base: object(oid: $base) {
      ... on Commit {
        history(first: 100, path: $path, after: $baseAfter) {
          pageInfo { hasNextPage endCursor }
          nodes { oid }
        }
      }
    }
    head: object(oid: $head) {
      ... on Commit {
        history(first: 100, path: $path, after: $headAfter) {
          pageInfo { hasNextPage endCursor }
          nodes {
            oid
            associatedPullRequests(first: 5) {
              nodes { number merged baseRefName baseRepository { nameWithOwner } }
            }
          }
        }
      }
    }
  }
}`;
/** Who wrote a pull request and who reviewed it; teams are asked for only where they matter. */
const reviewsDocument = `
query Reviews($owner: String!, $name: String!, $number: Int!, $teams: Boolean!) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      headRefOid
      author { login }
      commits(first: 100) {
        pageInfo { hasNextPage }
        nodes {
          commit {
            oid
            committedViaWeb
            authors(first: 20) { pageInfo { hasNextPage } nodes { user { login } } }
            committer { user { login } }
          }
        }
      }
      latestOpinionatedReviews(first: 100, writersOnly: true) {
        nodes {
          state
          lastEditedAt
          author { __typename login }
          commit { oid }
          onBehalfOf(first: 10) @include(if: $teams) { nodes { combinedSlug } }
        }
      }
    }
  }
}`;


/***/ }),

/***/ 52195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ fileSchema),
/* harmony export */   p: () => (/* binding */ toFileText)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _file_content_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49405);
/* harmony import */ var _object_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64570);
/** A file at a commit: its text as it is in the repository, or by name why it cannot be taken. */



/** `null` if there is nothing at the path. */
const fileSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    mode: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    type: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    object: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        oid: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        text: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
        byteSize: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().optional(),
        isTruncated: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional(),
        isBinary: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().nullish(),
    })
        .nullable(),
})
    .nullish();
/** GitHub gives a mode as a number, as in `0o100644`. */
const modes = {
    [0o120000]: 'a symbolic link',
    [0o160000]: 'a submodule',
    [0o040000]: 'a folder',
};
const regularModes = new Set([0o100644, 0o100755, 0o100664]);
/**
 * Only a regular file is one: a link would be read as the text of its target (T43). The text must be
 * the blob's own: one that was shortened, converted from another encoding or stands in for a file in
 * Git LFS does not have its digest.
 */
function toFileText({ mode, type, object }, path) {
    if (type !== 'blob' || !regularModes.has(mode)) {
        return failed(`${path} is ${modes[mode] ?? `a ${type} of mode ${mode.toString(8)}`}, not a file`);
    }
    const { oid, text, byteSize, isTruncated, isBinary } = object ?? {};
    if (oid === undefined || byteSize === undefined)
        return failed(`${path}: its blob was not told`);
    if (byteSize > _file_content_js__WEBPACK_IMPORTED_MODULE_2__/* .largestFile */ .Ny) {
        return failed((0,_file_content_js__WEBPACK_IMPORTED_MODULE_2__/* .tooLarge */ .g$)(path, byteSize));
    }
    if (isTruncated !== false)
        return failed(`${path}: its text was cut off by GitHub`);
    if (isBinary !== false || typeof text !== 'string')
        return failed(`${path} is not UTF-8 text`);
    const pointer = (0,_file_content_js__WEBPACK_IMPORTED_MODULE_2__/* .whyPointer */ .YO)(path, text);
    if (pointer !== undefined)
        return failed(pointer);
    const format = oid.length === 64 ? 'sha256' : 'sha1';
    if ((0,_object_name_js__WEBPACK_IMPORTED_MODULE_0__/* .blobName */ .P)(Buffer.from(text, 'utf8'), format) !== oid) {
        return failed(`${path}: its text is not that of its blob ${oid}; is it UTF-8 text?`);
    }
    return { ok: true, blob: oid, text };
}
function failed(reason) {
    return { ok: false, reason };
}


/***/ }),

/***/ 90398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ fileText),
/* harmony export */   MS: () => (/* binding */ youngFields),
/* harmony export */   NJ: () => (/* binding */ unless),
/* harmony export */   TK: () => (/* binding */ rulesText),
/* harmony export */   X3: () => (/* binding */ usedVariables),
/* harmony export */   mU: () => (/* binding */ deploymentsText),
/* harmony export */   rW: () => (/* binding */ checksText)
/* harmony export */ });
/** Pieces of GraphQL documents that several questions share; nothing from outside is ever in their text. */
/** Fields that servers older than the gate may lack, each of them asked for without an alias. */
const youngFields = ['rules', 'refUpdateRule', 'compare', 'file'];
/** The text, unless the field is left out. */
function unless(without, name, text) {
    return without.has(name) ? '' : text;
}
/** What tells whether people can push to a branch as they like; see `isProtected`. */
function rulesText(without) {
    return [
        unless(without, 'refUpdateRule', 'refUpdateRule { requiredApprovingReviewCount requiresCodeOwnerReviews blocksCreations }'),
        unless(without, 'rules', 'rules(first: 100) { nodes { type } pageInfo { hasNextPage } }'),
    ].join('\n');
}
/** Of an object that is a commit, a file with its text. The variable is `$path`. */
function fileText(without) {
    return unless(without, 'file', `... on Commit {
      file(path: $path) {
        mode
        type
        object { ... on Blob { oid text byteSize isTruncated isBinary } }
      }
    }`);
}
/** The names of all that stays declared must also be used, or the server refuses the document. */
function usedVariables(text, variables) {
    const used = Object.entries(variables).filter(([name]) => new RegExp(`\\$${name}\\b`).test(text));
    return {
        declared: used.map(([name, [type]]) => `$${name}: ${type}`).join(', '),
        values: Object.fromEntries(used.map(([name, [, value]]) => [name, value])),
    };
}
const pageInfo = 'totalCount pageInfo { hasNextPage endCursor }';
/** A page of check runs and statuses of a commit. The variable is `$afterCheck`. */
const checksText = `statusCheckRollup {
  contexts(first: 100, after: $afterCheck) {
    ${pageInfo}
    nodes {
      __typename
      ... on CheckRun {
        databaseId name status conclusion startedAt completedAt detailsUrl
        checkSuite {
          databaseId
          app { slug databaseId }
          workflowRun { workflow { name resourcePath databaseId } }
        }
      }
      ... on StatusContext { context state createdAt targetUrl creator { __typename login } }
    }
  }
}`;
/** A page of deployments to an environment, newest first. The variables are `$environment` and `$afterDeployment`. */
function deploymentsText(without) {
    return `deployments(
    environments: [$environment]
    first: 30
    after: $afterDeployment
    orderBy: { field: CREATED_AT, direction: DESC }
  ) {
    ${pageInfo}
    nodes {
      id databaseId commitOid createdAt environment
      ref { name prefix }
      ${unless(without, 'file', 'commit { file(path: $defaultPath) { type oid } }')}
      statuses(first: 100) { pageInfo { hasNextPage } nodes { state createdAt logUrl } }
    }
  }`;
}


/***/ }),

/***/ 39698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubHost: () => (/* binding */ githubHost)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/time/instant.js
var time_instant = __webpack_require__(96216);
// EXTERNAL MODULE: ./lib/sources/http/client.js + 11 modules
var client = __webpack_require__(66422);
// EXTERNAL MODULE: ./lib/sources/http/limits.js
var limits = __webpack_require__(12807);
// EXTERNAL MODULE: ./lib/sources/http/proxies.js
var proxies = __webpack_require__(76995);
// EXTERNAL MODULE: ./lib/hosts/budgets.js
var hosts_budgets = __webpack_require__(48109);
// EXTERNAL MODULE: ./lib/hosts/host.js
var host = __webpack_require__(34337);
// EXTERNAL MODULE: ./lib/hosts/own-files.js
var own_files = __webpack_require__(4565);
// EXTERNAL MODULE: ./lib/hosts/run.js
var run = __webpack_require__(7682);
// EXTERNAL MODULE: ./lib/hosts/candidate.js
var hosts_candidate = __webpack_require__(98586);
;// CONCATENATED MODULE: ./lib/hosts/github/candidate.js


/** The one commit. Throws a RequestError, or an UnavailableError if GitHub did not tell. */
function pickCandidate(asked, found) {
    return (0,hosts_candidate/* pickCandidate */.x8)(asked, found, 'GitHub');
}

// EXTERNAL MODULE: ./lib/hosts/faults.js
var faults = __webpack_require__(41234);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./lib/hosts/github/permissions.js
var permissions = __webpack_require__(2303);
;// CONCATENATED MODULE: ./lib/hosts/github/ref-names.js
/** What a name stands for: each branch and tag of that name, down to its commit. */



const objectSchema = schemas/* object */.Ikc({
    __typename: schemas/* string */.YjP(),
    oid: schemas/* string */.YjP(),
    tree: schemas/* object */.Ikc({ oid: schemas/* string */.YjP() }).optional(),
});
const refSchema = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    prefix: schemas/* string */.YjP(),
    target: objectSchema.extend({ target: objectSchema.optional() }).nullable(),
})
    .nullish();
const answerSchema = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({ first: refSchema, second: refSchema }).nullable(),
});
const ref_names_text = `query RefNames(
  $owner: String!, $name: String!, $first: String!, $second: String!, $both: Boolean!
) {
  repository(owner: $owner, name: $name) {
    first: ref(qualifiedName: $first) { ...Peeled }
    second: ref(qualifiedName: $second) @include(if: $both) { ...Peeled }
  }
}
fragment Peeled on Ref {
  name prefix
  target {
    __typename oid
    ... on Commit { tree { oid } }
    ... on Tag { target { __typename oid ... on Commit { tree { oid } } } }
  }
}`;
/** One request. A tag is followed to its commit once: a tag of a tag is a fault. */
async function readRefNames(api, asked) {
    const { owner, name, candidate } = asked;
    const [first = '', second] = (0,hosts_candidate/* refsOf */.gA)(candidate);
    const both = second !== undefined;
    const variables = { owner, name, first, second: second ?? first, both };
    const query = { name: 'RefNames', text: ref_names_text, variables, repeatable: true };
    const reply = await api.graphql(query, answerSchema);
    if (!reply.ok)
        return (0,permissions/* toUnknown */.u1)(reply.fault, permissions/* wanted */.Ol.candidate);
    const refusal = reply.refused.find(isDecisive);
    if (refusal !== undefined)
        return (0,permissions/* refusalToUnknown */.Eh)(refusal, permissions/* wanted */.Ol.candidate);
    const { repository } = reply.value;
    if (repository === null)
        return failed('the repository was not told');
    const parts = [
        toCommit(repository.first, first),
        ...(both ? [toCommit(repository.second, second)] : []),
    ];
    const unknown = parts.find((each) => each.status !== 'known');
    if (unknown !== undefined)
        return unknown;
    return {
        status: 'known',
        value: parts.flatMap((each) => (each.status === 'known' ? each.value : [])),
    };
}
/** That a ref is not there is an answer, as long as the repository is. */
function isDecisive({ type, path }) {
    return type !== 'NOT_FOUND' || path.length < 2;
}
function toCommit(ref, asked) {
    // GitHub completes short names, so that another ref may come than the one that was asked for (T03).
    if (!ref || `${ref.prefix}${ref.name}` !== asked)
        return { status: 'known', value: [] };
    const object = ref.target?.target ?? ref.target;
    if (object?.tree === undefined)
        return failed(`${asked} does not lead to a commit`);
    return { status: 'known', value: [{ ref: asked, sha: object.oid, tree: object.tree.oid }] };
}
function failed(reason) {
    return { status: 'failed', reason, retryable: false };
}

;// CONCATENATED MODULE: ./lib/hosts/github/candidate-claim.js


/** A full object name needs no question; a name is asked for again. Never throws. */
async function claimCandidate(parts) {
    const { api, environment, asked, request, now } = parts;
    const source = { level: 'forge', system: 'github', fetchedAt: now };
    if (asked.pinned)
        return { status: 'known', value: { sha: request.candidate.sha }, source };
    const { owner, name } = environment;
    const found = await readRefNames(api, { owner, name, candidate: asked.name });
    if (found.status !== 'known')
        return found;
    const [only, ...others] = found.value;
    const told = `"${(0,faults/* cut */.Jj)(asked.name)}"`;
    if (only === undefined)
        return candidate_claim_failed(`${told} is gone`);
    if (others.length > 0) {
        return candidate_claim_failed(`${told} is now the name of ${found.value.map(({ ref }) => ref).join(' and of ')}`);
    }
    return { status: 'known', value: { sha: only.sha }, source };
}
function candidate_claim_failed(reason) {
    return { status: 'failed', reason, retryable: false };
}

// EXTERNAL MODULE: ./lib/sources/http/addresses.js
var addresses = __webpack_require__(44755);
// EXTERNAL MODULE: ./lib/sources/http/tls-problem.js
var tls_problem = __webpack_require__(13824);
// EXTERNAL MODULE: ./lib/hosts/variables.js
var variables = __webpack_require__(54446);
;// CONCATENATED MODULE: ./lib/hosts/github/environment.js
/** What the runner tells the step: the only place that reads GitHub's variables. */




const words = {
    code: 'request/github-environment',
    hint: 'run the gate as a step of GitHub Actions, and let only the runner set its variables',
};
/**
 * Reads the variables by name, and no others: an input that is not declared means nothing (T62).
 * Throws a RequestError with `request/github-environment`, `request/token` or `request/tls-off`.
 */
function readEnvironment(env) {
    const problem = (0,tls_problem/* tlsProblem */.h)(env);
    if (problem !== undefined)
        throw new host/* RequestError */.GI('request/tls-off', problem);
    const read = (0,variables/* variableReader */.g)(env, words);
    const places = readPlaces(read);
    const repository = read.demand('GITHUB_REPOSITORY', variables/* shapes */.n.repository);
    const [owner = '', name = ''] = repository.split('/');
    return {
        ...places,
        owner,
        name,
        repositoryId: read.shaped('GITHUB_REPOSITORY_ID', variables/* shapes */.n.id),
        sha: read.demand('GITHUB_SHA', variables/* shapes */.n.commit),
        ref: read.shaped('GITHUB_REF', variables/* shapes */.n.ref) ?? '',
        event: {
            name: read.demand('GITHUB_EVENT_NAME', variables/* shapes */.n.word),
            path: read.text('GITHUB_EVENT_PATH'),
        },
        actor: {
            login: read.demand('GITHUB_ACTOR', variables/* shapes */.n.login),
            id: read.shaped('GITHUB_ACTOR_ID', variables/* shapes */.n.id),
        },
        triggeringActor: read.shaped('GITHUB_TRIGGERING_ACTOR', variables/* shapes */.n.login),
        run: readRun(read, `${places.serverUrl}/${repository}`),
        files: {
            output: read.text('GITHUB_OUTPUT'),
            summary: read.text('GITHUB_STEP_SUMMARY'),
        },
        tokens: readTokens(read),
        idToken: readIdTokenPlace(read),
        directory: read.text('GITHUB_WORKSPACE') ?? '.',
        temp: read.text('RUNNER_TEMP'),
    };
}
/**
 * All three belong to one server, so that an earlier step that sets one of them cannot have the
 * token sent elsewhere (T62).
 */
function readPlaces(read) {
    const server = read.address('GITHUB_SERVER_URL');
    const [api, graphql] = ['GITHUB_API_URL', 'GITHUB_GRAPHQL_URL'].map((name) => {
        const address = read.address(name);
        if (isOf(server, address))
            return toText(address);
        throw read.mistaken(`${name} and GITHUB_SERVER_URL are addresses of different servers`);
    });
    return { apiUrl: api, graphqlUrl: graphql, serverUrl: toText(server) };
}
function isOf(server, address) {
    if ((0,addresses/* isLoopback */.U9)(server.hostname))
        return (0,addresses/* isLoopback */.U9)(address.hostname);
    return [server.hostname, `api.${server.hostname}`].includes(address.hostname);
}
function toText({ origin, pathname }) {
    return `${origin}${pathname}`.replace(/\/+$/, '');
}
function readRun(read, repositoryUrl) {
    const id = read.demand('GITHUB_RUN_ID', variables/* shapes */.n.id);
    const attempt = Number(read.demand('GITHUB_RUN_ATTEMPT', variables/* shapes */.n.attempt));
    return {
        id,
        attempt,
        job: read.text('GITHUB_JOB'),
        workflow: read.text('GITHUB_WORKFLOW'),
        workflowRef: read.text('GITHUB_WORKFLOW_REF'),
        url: `${repositoryUrl}/actions/runs/${id}/attempts/${attempt}`,
    };
}
/** Inputs of the action; a `run:` step has no inputs and sets variables. */
function readTokens(read) {
    const own = read.token('INPUT_TOKEN', 'GITHUB_TOKEN');
    if (own === undefined) {
        const hint = 'leave the input `token` out, or set GITHUB_TOKEN: ${{ github.token }}';
        throw new host/* RequestError */.GI('request/token', 'there is no token to ask GitHub with', hint);
    }
    return {
        own,
        policy: read.token('INPUT_POLICY-TOKEN', 'PROMOTION_GATE_POLICY_TOKEN'),
        records: read.token('INPUT_RECORDS-TOKEN', 'PROMOTION_GATE_RECORDS_TOKEN'),
    };
}
/** The runner sets both or none; one alone is no permission that is missing, but a mistake. */
function readIdTokenPlace(read) {
    const names = ['ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
    const token = read.token(names[1]);
    if (token === undefined && read.text(names[0]) === undefined)
        return undefined;
    const url = read.address(names[0]).href;
    if (token === undefined)
        throw read.mistaken(`${names[1]} is not set, although ${names[0]} is`);
    return { url, token };
}

// EXTERNAL MODULE: ./lib/hosts/github/event-payload.js
var event_payload = __webpack_require__(39208);
;// CONCATENATED MODULE: ./lib/hosts/github/event.js
/** What started the run, which commit it is about, and whether that is a promotion or a preview. */



const readers = {
    push: readPush,
    workflow_dispatch: promotionOfRun,
    release: promotionOfRun,
    deployment: readDeployment,
    schedule: promotionOfRun,
    workflow_run: readWorkflowRun,
    merge_group: readMergeGroup,
    pull_request: readPullRequest,
    pull_request_target: readPullRequest,
};
const commit = schemas/* string */.YjP().regex(/^[0-9a-f]{40}$/);
const number = schemas/* int */.Whr().positive();
const repository = schemas/* object */.Ikc({ id: schemas/* int */.Whr() });
const pushSchema = schemas/* object */.Ikc({ after: commit, deleted: schemas/* boolean */.zMY().optional() });
const deploymentSchema = schemas/* object */.Ikc({ deployment: schemas/* object */.Ikc({ sha: commit }) });
const workflowRunSchema = schemas/* object */.Ikc({
    repository,
    workflow_run: schemas/* object */.Ikc({
        head_sha: commit,
        /** Absent once the fork is deleted. */
        head_repository: repository.nullish(),
        pull_requests: schemas/* array */.YOg(schemas/* object */.Ikc({ number })).nullish(),
    }),
});
const mergeGroupSchema = schemas/* object */.Ikc({
    merge_group: schemas/* object */.Ikc({ head_sha: commit, head_ref: schemas/* string */.YjP() }),
});
const pullRequestSchema = schemas/* object */.Ikc({
    pull_request: schemas/* object */.Ikc({
        number,
        head: schemas/* object */.Ikc({ sha: commit, ref: schemas/* string */.YjP(), repo: repository.nullish() }),
        base: schemas/* object */.Ikc({ ref: schemas/* string */.YjP(), repo: repository }),
        labels: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP() })).nullish(),
    }),
});
/** Reads the event. Throws a RequestError with `request/event` for one that promotes nothing (T67). */
async function readEvent(environment) {
    const { name } = environment.event;
    const read = Object.hasOwn(readers, name) ? readers[name] : undefined;
    if (read === undefined) {
        const known = Object.keys(readers).join(', ');
        throw new host/* RequestError */.GI('request/event', `the event "${name}" names no change that could be promoted`, `run the gate in a workflow on one of ${known}`);
    }
    return { name, ...(await read(environment)) };
}
/** The runner's own commit, which for an annotated tag is the commit and not the tag. */
function promotionOfRun({ sha, ref }) {
    return {
        mode: 'enforce',
        sha,
        ref: ref === '' ? sha : ref,
        pullRequests: [],
        fork: false,
        homeless: false,
    };
}
/** After a deletion the runner stands on the default branch, which nobody asked to promote. */
async function readPush(environment) {
    const { after, deleted } = await (0,event_payload/* readPayload */.r)(environment, pushSchema);
    if (deleted === true || /^0+$/.test(after)) {
        throw new host/* RequestError */.GI('request/event', `the push deleted ${environment.ref === '' ? 'a ref' : environment.ref}: nothing is there to promote`, 'let the workflow run on branches and tags that stay, or skip it if github.event.deleted');
    }
    return promotionOfRun(environment);
}
async function readDeployment(environment) {
    const { deployment } = await (0,event_payload/* readPayload */.r)(environment, deploymentSchema);
    const told = promotionOfRun(environment);
    return told.sha === deployment.sha ? told : { ...told, sha: deployment.sha, ref: deployment.sha };
}
/** The run's branch is a name of the other repository if that is a fork: only the commit is used. */
async function readWorkflowRun(environment) {
    const payload = await (0,event_payload/* readPayload */.r)(environment, workflowRunSchema);
    const { head_sha: sha, head_repository: head, pull_requests: pulls } = payload.workflow_run;
    return {
        ...promotionOfRun(environment),
        sha,
        ref: sha,
        pullRequests: (pulls ?? []).map((pull) => pull.number),
        fork: head?.id !== payload.repository.id,
    };
}
/** GitHub alone writes to the queue's branches; their commits are on the target only afterwards. */
async function readMergeGroup(environment) {
    const { merge_group: group } = await (0,event_payload/* readPayload */.r)(environment, mergeGroupSchema);
    const [, queue, last] = /^refs\/heads\/gh-readonly-queue\/(.+)\/pr-(\d{1,9})-[0-9a-f]{40}$/.exec(group.head_ref) ?? [];
    return {
        ...promotionOfRun(environment),
        sha: group.head_sha,
        ref: group.head_ref,
        pullRequests: last === undefined ? [] : [Number(last)],
        ...(queue === undefined ? {} : { queue }),
        homeless: group.head_ref.startsWith('refs/heads/gh-readonly-queue/'),
    };
}
async function readPullRequest(environment) {
    const { pull_request: pull } = await (0,event_payload/* readPayload */.r)(environment, pullRequestSchema);
    const fork = pull.head.repo?.id !== pull.base.repo.id;
    const labels = (pull.labels ?? []).map(({ name }) => name);
    return {
        mode: 'preview',
        sha: pull.head.sha,
        ref: `refs/pull/${pull.number}/head`,
        pullRequests: [pull.number],
        pullRequest: {
            number: pull.number,
            branch: pull.head.ref,
            target: pull.base.ref,
            labels,
            fork,
        },
        fork,
        homeless: true,
    };
}

// EXTERNAL MODULE: ./lib/hosts/deployment-history.js
var deployment_history = __webpack_require__(66957);
// EXTERNAL MODULE: ./lib/hosts/elsewhere.js
var elsewhere = __webpack_require__(85095);
// EXTERNAL MODULE: ./lib/hosts/owed-debts.js
var owed_debts = __webpack_require__(38263);
;// CONCATENATED MODULE: ./lib/hosts/github/check-sources.js
const pending = ['pending', 'queued', 'in_progress', 'waiting', 'requested', 'expected'];
/** Worst first, so that nothing hides a failure; words that are not here are worse than all. */
const worstFirst = [
    ...['failure', 'error', 'timed_out', 'startup_failure', 'action_required', 'stale', 'cancelled'],
    ...pending,
    ...['neutral', 'skipped', 'success'],
];
/** True for a status that is not the end of the check. */
function isPending(conclusion) {
    return pending.includes(conclusion);
}
/**
 * Anybody who may write can set a result of any name: without a named app, two creators of one name
 * cannot be told apart (T44). A newer run of a workflow replaces its earlier result, never that of
 * another workflow.
 */
function pickResult(entries, wanted) {
    const named = entries.filter(({ name }) => name === wanted.name);
    const matching = named.filter((entry) => isBy(entry, wanted.app));
    const sources = [...new Set(matching.map(sourceOf))];
    if (wanted.app === undefined && sources.length > 1)
        return { status: 'ambiguous', sources };
    const newest = matching.filter((entry) => !matching.some((other) => replaces(other, entry)));
    const [entry] = newest.sort((a, b) => badness(a) - badness(b));
    return entry === undefined ? { status: 'missing' } : { status: 'found', entry };
}
/** A person can have the slug of an app as login, so that people count only where one is asked for. */
function isBy({ creator, creatorKind, appId }, app) {
    if (app === undefined)
        return true;
    if (typeof app === 'number')
        return appId === String(app);
    const login = /^user\/(.+)$/i.exec(app)?.[1];
    if (creatorKind !== (login === undefined ? 'app' : 'user'))
        return false;
    return creator !== undefined && loginOf(creator) === loginOf(login ?? app);
}
/** Logins are the same in upper and lower case; an app acts as `slug[bot]`. */
function loginOf(text) {
    return text.toLowerCase().replace(/\[bot\]$/, '');
}
/** In words for people; a person as the policy would name one. */
function sourceOf({ kind, creator, creatorKind, appId }) {
    const named = creatorKind === 'user' && creator !== undefined ? `user/${creator}` : creator;
    const by = named ?? (appId === undefined ? 'somebody unknown' : `app ${appId}`);
    return kind === 'check-run' ? `check run by ${by}` : `status by ${by}`;
}
/**
 * Attempts of one run of a workflow share its suite, and GitHub lists the newest attempt only: two of
 * a name in one suite are two jobs, such as those of a matrix, and both count.
 */
function replaces(other, entry) {
    const sameSource = sourceOf(other) === sourceOf(entry) && other.workflow === entry.workflow;
    const sameSuite = entry.suite !== undefined && entry.suite === other.suite;
    const siblings = sameSuite && entry.workflow !== undefined;
    return sameSource && !siblings && isNewer(other, entry);
}
/** Neither is newer where it cannot be told: then both count. */
function isNewer(a, b) {
    if (isDecimal(a.id) && isDecimal(b.id))
        return BigInt(a.id) > BigInt(b.id);
    const [atA, atB] = [a, b].map(({ startedAt, completedAt }) => Date.parse(startedAt ?? completedAt ?? ''));
    return atA !== undefined && atB !== undefined && atA > atB;
}
function isDecimal(id) {
    return id !== undefined && /^\d{1,30}$/.test(id);
}
function badness({ conclusion }) {
    return worstFirst.indexOf(conclusion);
}

// EXTERNAL MODULE: ./lib/hosts/github/fact-answers.js
var fact_answers = __webpack_require__(19827);
;// CONCATENATED MODULE: ./lib/hosts/github/fact-pages.js

/** More items than this are not looked at: the answer is then unknown (T24). */
const most = 1000;
/**
 * The items in the forge's order; a page that cannot be read fails them all. So does a list that got
 * shorter on the way: what moved up onto a page that was read already was never seen (F18).
 */
async function readPages(asked) {
    let page = asked.first;
    const items = [];
    let total = 0;
    for (;;) {
        if (page.status !== 'known')
            return page;
        const { items: found, next } = page.value;
        items.push(...found);
        if (asked.enough(items))
            return { status: 'known', value: items };
        const told = page.value.total ?? items.length;
        const isShorter = told < total;
        total = told;
        if (isShorter || (next === undefined && total !== items.length)) {
            const reason = `the list of ${asked.what} changed while it was read`;
            return { status: 'failed', reason, retryable: true };
        }
        if (next === undefined)
            return { status: 'known', value: items };
        if (items.length >= most)
            return (0,fact_answers/* failed */.gz)(`there are more than ${most} ${asked.what}`);
        if (found.length === 0)
            return (0,fact_answers/* failed */.gz)(`GitHub answered an empty page of ${asked.what}`);
        page = (0,fact_answers/* toPart */.ty)(await asked.more(next), asked.of);
    }
}

;// CONCATENATED MODULE: ./lib/hosts/github/reachability.js

/**
 * A commit of a fork, or of a branch that anybody can push to, can be read by its name too. The
 * branch of the run counts beside the default branch if it is known to be protected.
 */
function readReachability(snapshot, { request, now }) {
    const { sha } = request.candidate;
    if (!isAbout(snapshot, sha)) {
        return (0,fact_answers/* failed */.gz)(`GitHub was asked about another commit than ${sha}`);
    }
    const branches = [...protectedBranch(snapshot.runBranch), snapshot.defaultBranch];
    const known = branches.map(({ ref, holdsCandidate }) => ({ ref, holdsCandidate }));
    const holder = known.find(({ holdsCandidate: holds }) => holds.status === 'known' && holds.value);
    if (holder === undefined) {
        const unknown = known.find(({ holdsCandidate }) => holdsCandidate.status !== 'known');
        const why = unknown?.holdsCandidate;
        if (why !== undefined && why.status !== 'known')
            return why;
    }
    const ref = (holder ?? known[0])?.ref ?? snapshot.defaultBranch.ref;
    const value = { ref, reachable: holder !== undefined };
    return { status: 'known', value, source: (0,fact_answers/* forgeSource */.JQ)(now, { sha }) };
}
/** True if the snapshot looked at this commit; a name may have moved since. */
function isAbout({ candidate }, sha) {
    if (candidate.status !== 'known' || candidate.value.length === 0)
        return false;
    return candidate.value.every((each) => each.sha === sha);
}
/** What is not known counts as not protected. */
function protectedBranch(branch) {
    if (branch?.protected.status !== 'known')
        return [];
    return branch.protected.value ? [branch] : [];
}

// EXTERNAL MODULE: ./lib/hosts/settle.js
var settle = __webpack_require__(5032);
;// CONCATENATED MODULE: ./lib/hosts/github/check-results.js
/** Results of checks on the candidate: check runs and commit statuses, by name and by who set them. */









const specSchema = schemas/* object */.Ikc({
    github: schemas/* object */.Ikc({ name: schemas/* string */.YjP(), app: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]).optional() })
        .optional(),
});
/** One wait for all checks: the snapshot first, then looks of their own (T46). */
function watchChecks(sources, context) {
    const { sha } = context.request.candidate;
    return (0,settle/* watch */.w)({
        pauses: (0,settle/* pausesOf */.P)(sources, context),
        wait: sources.wait,
        look: (index) => readAllChecks(sources, { sha, fresh: index > 0 }),
    });
}
/** Every page: the worst result counts, and it may be on the last one. */
async function readAllChecks(sources, { sha, fresh }) {
    const first = fresh ? undefined : await firstOfSnapshot(sources, sha);
    return readPages({
        first: first ?? (0,fact_answers/* toPart */.ty)(await sources.checks(sha, undefined), permissions/* wanted */.Ol.checks),
        more: (cursor) => sources.checks(sha, cursor),
        enough: () => false,
        what: 'check results on the candidate',
        of: permissions/* wanted */.Ol.checks,
    });
}
/** Undefined if the snapshot looked at another commit than the one that is judged. */
async function firstOfSnapshot(sources, sha) {
    const reply = await sources.snapshot();
    if (!reply.ok)
        return (0,permissions/* toUnknown */.u1)(reply.fault, permissions/* wanted */.Ol.checks);
    return isAbout(reply.value, sha) ? reply.value.checks : undefined;
}
/** The result that counts; one that is not there, or has not ended, is awaited for a bounded time. */
async function readCheckResult(checks, spec, asked) {
    const parsed = specSchema.safeParse(spec);
    if (!parsed.success || parsed.data.github === undefined) {
        return {
            status: 'unsupported',
            reason: 'no source for this host is named',
            needs: '`github: {name: …}`',
        };
    }
    const check = parsed.data.github;
    const { request, now } = asked.context;
    const found = await checks.until((part) => part.status !== 'known' || hasEnded(part, check));
    if (found.status !== 'known')
        return found;
    const picked = pickResult(found.value, check);
    if (picked.status === 'missing') {
        return (0,fact_answers/* failed */.gz)(missing(check, request.mode === 'preview' ? 0 : asked.settle()));
    }
    if (picked.status === 'ambiguous')
        return (0,fact_answers/* failed */.gz)(ambiguous(check, picked.sources));
    const { sha } = request.candidate;
    const { conclusion, completedAt, url } = picked.entry;
    const ended = completedAt !== undefined && (0,time_instant/* parseInstant */.nV)(completedAt) !== undefined;
    return {
        status: 'known',
        value: {
            name: check.name,
            sha,
            conclusion,
            ...(ended ? { completedAt } : {}),
            ...(url === undefined ? {} : { url }),
        },
        source: (0,fact_answers/* forgeSource */.JQ)(now, { sha }),
    };
}
function hasEnded(part, check) {
    const picked = pickResult(part.value, check);
    if (picked.status === 'missing')
        return false;
    return picked.status === 'ambiguous' || !isPending(picked.entry.conclusion);
}
function missing({ name, app }, waited) {
    const by = app === undefined ? '' : ` by ${app}`;
    const when = waited === 0 ? 'yet' : `after ${waited / 1000} s`;
    return (0,faults/* cut */.Jj)(`no result of "${name}"${by} ${when}: run the check on the candidate`);
}
function ambiguous({ name }, sources) {
    return (0,faults/* cut */.Jj)(`"${name}" has ${sources.length} sources: name the app (${sources.join(', ')})`);
}

;// CONCATENATED MODULE: ./lib/hosts/github/forge-deployments.js
/** Deployments to an environment as GitHub keeps them, with what became of each. */




/** Newest first: all since the instant asked for, and the newest success however old it is. */
async function readForgeDeployments(sources, asked) {
    const { environment, context } = asked;
    const since = Date.parse(context.since);
    const { serverUrl, owner, name, run } = sources.environment;
    const runUrl = `${serverUrl}/${owner}/${name}/actions/runs/${run.id}`;
    const found = await readPages({
        first: await firstPage(sources, asked),
        more: (cursor) => sources.deployments(environment, cursor),
        enough: (entries) => {
            const isCovered = entries.some(({ createdAt }) => Date.parse(createdAt) < since);
            return isCovered && entries.some(succeeded);
        },
        what: `deployments to ${environment}`,
        of: permissions/* wanted */.Ol.deployments,
    });
    if (found.status !== 'known')
        return found;
    if (found.value.length === 0)
        return confirmNone(sources, environment);
    const entries = found.value
        .filter((entry) => succeeded(entry) || !isOfRun(entry, runUrl))
        .sort((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt));
    const newestSuccess = entries.findIndex(succeeded);
    const kept = entries.filter(({ createdAt }, index) => index === newestSuccess || Date.parse(createdAt) >= since);
    return { status: 'known', value: kept.map(toDeployment) };
}
/**
 * A list of GraphQL may be empty because the token may not see what is in it (F05). REST refuses it
 * then, so it is asked once, and only as long as nothing was ever deployed.
 */
async function confirmNone({ api, environment: { owner, name } }, environment) {
    const route = 'GET /repos/{owner}/{repo}/deployments';
    const parameters = { owner, repo: name, environment, per_page: 1 };
    const part = (0,fact_answers/* toPart */.ty)(await api.rest(route, parameters, schemas/* array */.YOg(schemas/* object */.Ikc({}))), permissions/* wanted */.Ol.deployments);
    if (part.status !== 'known' || part.value.length === 0) {
        return part.status === 'known' ? { ...part, value: [] } : part;
    }
    const reason = `deployments to ${environment}: two readings of the list differ`;
    return { status: 'failed', reason, retryable: true };
}
/** The snapshot holds the first page of the environment that the run asks for. */
async function firstPage(sources, { environment }) {
    if (environment !== sources.asked) {
        return (0,fact_answers/* toPart */.ty)(await sources.deployments(environment, undefined), permissions/* wanted */.Ol.deployments);
    }
    const reply = await sources.snapshot();
    return reply.ok ? reply.value.deployments : (0,fact_answers/* toPart */.ty)(reply, permissions/* wanted */.Ol.deployments);
}
/**
 * A job with `environment:` has a deployment of its own, which is the one that is being judged; one of
 * an earlier attempt failed because the gate said no. What succeeded was deployed, by whatever run (T30).
 */
function isOfRun({ statuses }, runUrl) {
    return statuses.some(({ logUrl = '' }) => logUrl === runUrl || logUrl.startsWith(`${runUrl}/`));
}
/** Any status: a success reads inactive once the next deployment succeeded. */
function succeeded({ statuses }) {
    return statuses.some(({ state }) => state === 'success');
}
function toDeployment(entry) {
    const { outcome, end } = endOf(entry);
    const start = oldest(entry.statuses, ['in_progress']);
    const version = /^refs\/tags\/(.+)$/s.exec(entry.ref ?? '')?.[1];
    return {
        sha: entry.sha,
        ...(version === undefined ? {} : { version }),
        outcome,
        startedAt: start?.createdAt ?? entry.createdAt,
        ...(end === undefined ? {} : { finishedAt: end.createdAt }),
        ...(end?.logUrl === undefined ? {} : { url: end.logUrl }),
    };
}
/** What is inactive and never was a success was given up. */
function endOf(entry) {
    const success = oldest(entry.statuses, ['success']);
    if (success !== undefined)
        return { outcome: 'success', end: success };
    const failure = oldest(entry.statuses, ['failure', 'error']);
    if (failure !== undefined)
        return { outcome: 'failure', end: failure };
    const isInactive = entry.statuses.some(({ state }) => state === 'inactive');
    return { outcome: isInactive ? 'failure' : 'in-progress' };
}
/** Statuses come newest first. */
function oldest(statuses, states) {
    return statuses.filter(({ state }) => states.includes(state)).at(-1);
}

;// CONCATENATED MODULE: ./lib/hosts/github/deployments.js




/**
 * Deployments since the instant asked for, and always the newest successful one; newest first.
 * Without a statement several services share one environment of the forge: their records differ.
 */
async function readDeployments(sources, context, spec) {
    const parsed = deployment_history/* statementSchema */.t.safeParse(spec);
    if (!parsed.success)
        return (0,fact_answers/* failed */.gz)('the deployments statement is not understood');
    const statement = parsed.data;
    const { request, since } = context;
    if (statement === undefined && context.shared) {
        const { service, environment } = request;
        return sources.records.deployments({ service, environment, since });
    }
    if (statement !== undefined && 'tags' in statement) {
        const { tags } = statement;
        const { readTagDeployments } = await __webpack_require__.e(/* import() */ 4366).then(__webpack_require__.bind(__webpack_require__, 14366));
        const found = await readTagDeployments(sources, { glob: tags, since });
        return toReading(found, { context, url: `refs/tags/${tags}` });
    }
    if (statement !== undefined && 'ref' in statement) {
        const { ref } = statement;
        const { readRefDeployment } = await __webpack_require__.e(/* import() */ 3375).then(__webpack_require__.bind(__webpack_require__, 23375));
        return toReading(await readRefDeployment(sources, ref), { context, url: ref });
    }
    const environment = statement?.environment ?? request.environment;
    const found = await readForgeDeployments(sources, { environment, context });
    const { serverUrl, owner, name } = sources.environment;
    return toReading(found, { context, url: `${serverUrl}/${owner}/${name}/deployments` });
}
function toReading(found, { context, url }) {
    return (0,deployment_history/* toHistory */.GQ)(found, (0,fact_answers/* forgeSource */.JQ)(context.now, { url }));
}

// EXTERNAL MODULE: ./lib/hosts/github/fact-documents.js
var fact_documents = __webpack_require__(71086);
;// CONCATENATED MODULE: ./lib/hosts/github/policy-change.js
/** Whether the policy changed since the last successful deployment, and who of its owners approved that. */




/** The policy that decides: its path on the default branch, its blob, and who owns it. */
const policy_change_specSchema = schemas/* object */.Ikc({
    path: schemas/* string */.YjP(),
    blob: schemas/* string */.YjP(),
    owners: schemas/* object */.Ikc({ logins: schemas/* array */.YOg(schemas/* string */.YjP()), teams: schemas/* array */.YOg(schemas/* string */.YjP()) })
        .default({ logins: [], teams: [] }),
});
const fileSchema = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({
        commit: schemas/* object */.Ikc({ __typename: schemas/* string */.YjP() }).nullable(),
        file: schemas/* object */.Ikc({ oid: schemas/* string */.YjP() }).nullable(),
    }),
});
/** The snapshot tells this file at every deployment. */
const defaultPath = '.promotion-gate.yml';
/** `base` is the commit of the last successful deployment; without one there was no older policy. */
async function readPolicyChange(sources, context, asked) {
    const parsed = policy_change_specSchema.safeParse(asked.spec);
    if (!parsed.success)
        return (0,fact_answers/* failed */.gz)('it is not told which policy decides');
    const change = await readChange(sources, context, { ...parsed.data, base: asked.base });
    if (change.status !== 'known')
        return change;
    return { status: 'known', value: change.value, source: (0,fact_answers/* forgeSource */.JQ)(context.now) };
}
async function readChange(sources, context, asked) {
    const { base, path, blob, owners } = asked;
    if (base === null)
        return known({ base, changed: false, approvedBy: [] });
    const before = await readBlob(sources, { base, path });
    if (before.status !== 'known')
        return before;
    if (before.value === blob)
        return known({ base, changed: false, approvedBy: [] });
    if (owners.logins.length + owners.teams.length === 0) {
        const reason = 'the policy names no owner who could approve its change';
        return known({ base, changed: true, approvedBy: [], reason });
    }
    const { readApprovals } = await __webpack_require__.e(/* import() */ 8978).then(__webpack_require__.bind(__webpack_require__, 78978));
    const approvals = await readApprovals(sources, context, { base, path, owners });
    if (approvals.status !== 'known')
        return approvals;
    return known({ base, changed: true, ...approvals.value });
}
/** The policy's blob at the base, null if it was not there. */
async function readBlob(sources, { base, path }) {
    const snapshot = await sources.snapshot();
    if (!snapshot.ok)
        return (0,fact_answers/* toPart */.ty)(snapshot, permissions/* wanted */.Ol.repository);
    const { deployments } = snapshot.value;
    const seen = deployments.status === 'known' ? deployments.value.items : [];
    const blob = seen.find(({ sha }) => sha === base)?.policyBlob;
    if (path === defaultPath && blob !== undefined)
        return { status: 'known', value: blob };
    const { owner, name } = sources.environment;
    const variables = { owner, name, commit: base, file: `${base}:${path}` };
    const query = { name: 'FileAt', text: fact_documents/* fileAtDocument */.lr, variables, repeatable: true };
    const answer = await (0,fact_answers/* ask */.kA)(sources.api, query, {
        schema: fileSchema,
        of: permissions/* wanted */.Ol.repository,
    });
    if (answer.status !== 'known')
        return answer;
    const { commit, file } = answer.value.repository;
    if (commit === null)
        return (0,fact_answers/* failed */.gz)(`the last deployed commit ${base} is not in the repository`);
    return { status: 'known', value: file?.oid ?? null };
}
function known(value) {
    return { status: 'known', value };
}

;// CONCATENATED MODULE: ./lib/hosts/github/facts.js










/**
 * Facts of the forge, as of the first time that each is read. A standard decision is read from the
 * snapshot alone; more is asked for longer lists, ranges, tags and refs, and a changed policy.
 */
function githubFacts(sources) {
    // Windows, quotas and the range of the promotion look at the same history: it is read once.
    const histories = new Map();
    // Code owners are those of the same changes.
    const ranges = new Map();
    let checks;
    function deployments(spec, context) {
        const { request, since, shared } = context;
        const key = JSON.stringify([spec, request.service, request.environment, since, shared]);
        const reading = histories.get(key) ?? readDeployments(sources, context, spec);
        histories.set(key, reading);
        return reading;
    }
    function changes(spec, context) {
        const { service, environment } = context.request;
        const key = JSON.stringify([spec, service, environment]);
        const reading = ranges.get(key) ?? readRange(spec, context);
        ranges.set(key, reading);
        return reading;
    }
    async function readRange(spec, context) {
        const { readChanges } = await __webpack_require__.e(/* import() */ 4697).then(__webpack_require__.bind(__webpack_require__, 44697));
        const seen = (since) => deployments((0,deployment_history/* statementOf */.T8)(spec), { ...context, since });
        return readChanges(sources, context, { spec, deployments: seen });
    }
    const readers = {
        ...elsewhere/* readElsewhere */.z,
        deployments: ({ spec }, context) => deployments(spec, context),
        records: ({ key }, { request, since }) => sources.records.records({ service: request.service, environment: key, since }),
        baseline: ({ spec }, { request, since }) => {
            const { service, environment, candidate } = request;
            return sources.records.baseline({ service, environment, since }, { spec, sha: candidate.sha });
        },
        'changed-paths': async ({ spec }, context) => {
            const base = (0,deployment_history/* baseOf */.bx)(await deployments(spec, context));
            if (base.status !== 'known')
                return base;
            const { readChangedPaths } = await __webpack_require__.e(/* import() */ 5129).then(__webpack_require__.bind(__webpack_require__, 15129));
            return readChangedPaths(sources, context, base.value);
        },
        'check-result': ({ spec }, context) => {
            checks ??= watchChecks(sources, context);
            return readCheckResult(checks, spec, { context, settle: sources.settle });
        },
        'policy-change': async ({ spec }, context) => {
            const base = (0,deployment_history/* baseOf */.bx)(await deployments((0,deployment_history/* statementOf */.T8)(spec), context));
            if (base.status !== 'known')
                return base;
            return readPolicyChange(sources, context, { spec, base: base.value });
        },
        'branch-protection': ({ key }) => sources.protection(key),
        'run-identity': () => sources.identity(),
        reachability: async (_, context) => {
            const snapshot = await sources.snapshot();
            if (!snapshot.ok)
                return (0,permissions/* toUnknown */.u1)(snapshot.fault, permissions/* wanted */.Ol.repository);
            return readReachability(snapshot.value, context);
        },
        clock: async (_, { now }) => {
            const snapshot = await sources.snapshot();
            const skew = sources.clock();
            if (skew !== undefined)
                return { status: 'known', value: { skew }, source: (0,fact_answers/* forgeSource */.JQ)(now) };
            if (!snapshot.ok)
                return (0,permissions/* toUnknown */.u1)(snapshot.fault, permissions/* wanted */.Ol.repository);
            return (0,fact_answers/* failed */.gz)("the forge's answers carry no Date");
        },
        'pull-request': (_, { now }) => Promise.resolve(sources.pullRequest === undefined
            ? { status: 'none', source: (0,fact_answers/* forgeSource */.JQ)(now) }
            : { status: 'known', value: sources.pullRequest, source: (0,fact_answers/* forgeSource */.JQ)(now) }),
        changes: ({ spec }, context) => changes(spec, context),
        'code-owners': async ({ spec }, context) => {
            const { readCodeOwners } = await __webpack_require__.e(/* import() */ 4697).then(__webpack_require__.bind(__webpack_require__, 44697));
            return readCodeOwners(sources, context, changes(spec, context));
        },
        owed: async (_, context) => {
            const { request, since } = context;
            const { service, environment } = request;
            const debts = await sources.records.debts({ service, environment, since });
            const { readLateChange } = await __webpack_require__.e(/* import() */ 4697).then(__webpack_require__.bind(__webpack_require__, 44697));
            return (0,owed_debts/* readOwed */.c)(debts, (number) => readLateChange(sources, context, number));
        },
        starter: async (_, context) => {
            const { readStarter } = await __webpack_require__.e(/* import() */ 4697).then(__webpack_require__.bind(__webpack_require__, 44697));
            return readStarter(sources, context);
        },
        group: async (ref, { now }) => {
            const { readGroup } = await __webpack_require__.e(/* import() */ 4697).then(__webpack_require__.bind(__webpack_require__, 44697));
            return readGroup(sources, ref, now);
        },
        catalog: () => (0,elsewhere/* unsupported */.q)('GitHub has no catalogue of services', 'a catalogue'),
    };
    return {
        async read(ref, context) {
            try {
                return await readers[ref.kind](ref, context);
            }
            catch (error) {
                return (0,fact_answers/* failed */.gz)((0,faults/* cut */.Jj)(error instanceof Error ? error.message : String(error)));
            }
        },
    };
}

// EXTERNAL MODULE: ./lib/hosts/github/checks-part.js
var checks_part = __webpack_require__(90502);
// EXTERNAL MODULE: ./lib/hosts/github/fragments.js
var fragments = __webpack_require__(90398);
// EXTERNAL MODULE: ./lib/hosts/github/lean.js
var lean = __webpack_require__(60531);
// EXTERNAL MODULE: ./lib/hosts/github/pages.js
var pages = __webpack_require__(16339);
// EXTERNAL MODULE: ./lib/hosts/policy-names.js
var policy_names = __webpack_require__(17816);
;// CONCATENATED MODULE: ./lib/hosts/github/deployments-part.js
/** Deployments as GitHub keeps them, newest first, page by page. */








const deployments_part_deploymentSchema = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    databaseId: checks_part/* idSchema */.fY,
    commitOid: schemas/* string */.YjP().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/),
    createdAt: schemas/* string */.YjP(),
    environment: schemas/* string */.YjP(),
    ref: schemas/* object */.Ikc({ name: schemas/* string */.YjP(), prefix: schemas/* string */.YjP() }).nullish(),
    commit: schemas/* object */.Ikc({ file: schemas/* object */.Ikc({ type: schemas/* string */.YjP(), oid: schemas/* string */.YjP() }).nullish() }).nullish(),
    statuses: schemas/* object */.Ikc({
        pageInfo: schemas/* object */.Ikc({ hasNextPage: schemas/* boolean */.zMY() }),
        nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ state: schemas/* string */.YjP(), createdAt: schemas/* string */.YjP(), logUrl: schemas/* string */.YjP().nullish() })),
    })
        .nullish(),
});
const deploymentsSchema = (0,pages/* pageSchema */.vD)(deployments_part_deploymentSchema).nullish();
/** One page as a part; refusals are those below `deployments`. */
function toDeployments(attempted, { refused, position }) {
    const { what } = permissions/* wanted */.Ol.deployments;
    const [refusal] = refused;
    if (refusal !== undefined)
        return (0,permissions/* refusalToUnknown */.Eh)(refusal, permissions/* wanted */.Ol.deployments);
    if (!attempted.success)
        return (0,pages/* malformedPart */.PM)(what, attempted.error);
    const { data: connection } = attempted;
    if (connection === null || connection === undefined) {
        return { status: 'failed', reason: `${what}: the answer does not tell them`, retryable: true };
    }
    const crowded = connection.nodes.find((each) => each?.statuses?.pageInfo.hasNextPage === true);
    if (crowded !== undefined) {
        const reason = `${what}: one of ${crowded?.commitOid ?? ''} has more than 100 statuses`;
        return { status: 'failed', reason, retryable: false };
    }
    return (0,pages/* pageOf */.ZZ)(connection, { what, position }, toEntry);
}
function toEntry(node) {
    const { ref, commit, statuses } = node;
    const told = (statuses?.nodes ?? []).map(({ state, createdAt, logUrl }) => ({
        state: state.toLowerCase(),
        createdAt,
        logUrl: logUrl ?? undefined,
    }));
    return {
        id: node.databaseId ?? node.id,
        sha: node.commitOid,
        environment: node.environment,
        createdAt: node.createdAt,
        ref: ref ? `${ref.prefix}${ref.name}` : undefined,
        policyBlob: commit?.file?.type === 'blob' ? commit.file.oid : undefined,
        // GitHub does not promise an order here. All are of one form, so that text sorts as time does.
        statuses: told.sort((one, other) => Date.parse(other.createdAt) - Date.parse(one.createdAt)),
    };
}
const nothing = { success: true, data: undefined };
const deployments_part_answerSchema = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({ deployments: (0,pages/* attempt */.CD)(deploymentsSchema) }).nullable(),
});
/** A page of deployments, read anew: the first one, or the one after a cursor. */
async function deployments_part_readDeployments(api, question) {
    const { owner, name, environment, after } = question;
    const { reply } = await (0,lean/* askLean */._)(api, {
        names: ['file'],
        schema: deployments_part_answerSchema,
        compose: (without) => {
            const body = `repository(owner: $owner, name: $name) { ${(0,fragments/* deploymentsText */.mU)(without)} }`;
            const { declared, values } = (0,fragments/* usedVariables */.X3)(body, {
                owner: ['String!', owner],
                name: ['String!', name],
                environment: ['String!', environment],
                defaultPath: ['String!', policy_names/* defaultPolicy */.G4],
                afterDeployment: ['String', after ?? null],
            });
            const text = `query Deployments(${declared}) { ${body} }`;
            return { name: 'Deployments', text, variables: values, repeatable: true };
        },
    });
    if (!reply.ok)
        return reply;
    const { repository } = reply.value;
    if (repository === null && reply.refused.length === 0) {
        const reason = `${owner}/${name} is not there, or the token may not see it`;
        return { ok: false, fault: (0,faults/* faultOf */.Kl)('not-found', reason) };
    }
    const position = after === undefined ? 'first' : 'later';
    const part = toDeployments(repository?.deployments ?? nothing, {
        refused: reply.refused,
        position,
    });
    return part.status === 'known' ? { ok: true, value: part.value } : (0,pages/* partFault */.Mx)(part);
}

;// CONCATENATED MODULE: ./lib/hosts/github/forge-lists.js


/** Every page is asked for anew. */
function forgeLists(api, { owner, name }) {
    return {
        checks: (sha, after) => (0,checks_part/* readChecks */.wf)(api, { owner, name, sha, after }),
        deployments: (environment, after) => deployments_part_readDeployments(api, { owner, name, environment, after }),
    };
}

// EXTERNAL MODULE: ./lib/hosts/refused-identity.js
var refused_identity = __webpack_require__(88662);
;// CONCATENATED MODULE: ./lib/hosts/github/identity.js
/** Who vouches for this run: GitHub's signed ID token, or nobody but the runner's variables. */




/** Whom the token is meant for, so that none that was made for a cloud is taken. */
const audience = 'promotion-gate';
const identity_answerSchema = schemas/* object */.Ikc({ value: schemas/* string */.YjP() });
/** Never throws; no claim is what cannot be had, a failed reading, or is not believed, a refusal. */
async function readIdentity(parts) {
    const { environment, http, now, issuer = issuerOf(environment.serverUrl) } = parts;
    const { idToken } = environment;
    const system = 'github';
    if (idToken === undefined) {
        const source = { level: 'workspace', system, fetchedAt: now };
        return { status: 'known', value: { proof: 'claimed' }, source };
    }
    const instant = (0,time_instant/* parseInstant */.nV)(now);
    if (instant === undefined)
        return identity_failed('the time of the run is not known');
    const { keySetSchema, verifyIdToken } = await __webpack_require__.e(/* import() */ 9890).then(__webpack_require__.bind(__webpack_require__, 89890));
    const [answer, keys] = await Promise.all([
        requestToken(http, idToken),
        http.json(toGet(`${issuer}/.well-known/jwks`), keySetSchema),
    ]);
    if (!answer.ok)
        return unread('the ID token', answer.fault);
    if (!keys.ok)
        return unread('the keys of its issuer', keys.fault);
    const expected = { issuer, audience, now: instant / 1000 };
    const verified = verifyIdToken(answer.value.value, keys.value, expected);
    const refuse = (fault, reason, variable) => (0,refused_identity/* refusedIdentity */.P)({ fault, reason, variable }, { system, now });
    if (!verified.ok) {
        return refuse(verified.fault, verified.reason, 'ACTIONS_ID_TOKEN_REQUEST_URL');
    }
    const source = { level: 'attested', system, url: issuer, fetchedAt: now };
    const value = toValue(verified.claims, parts.asked);
    const { sha = value.sha } = environment;
    if (value.sha !== undefined && value.sha !== sha) {
        const reason = `GITHUB_SHA is "${sha ?? ''}", but the ID token says "${value.sha}"`;
        return refuse('variable', reason, 'GITHUB_SHA');
    }
    return { status: 'known', value, source };
}
/**
 * The issuer by the server's address: GitHub's own, that of a tenant of ghe.com, or that of an
 * Enterprise Server (https://docs.github.com/actions/reference/security/oidc).
 */
function issuerOf(serverUrl) {
    const { origin, host } = new URL(serverUrl);
    if (origin === 'https://github.com')
        return 'https://token.actions.githubusercontent.com';
    if (/^https:\/\/[a-z0-9-]+\.ghe\.com$/.test(origin))
        return `https://token.actions.${host}`;
    return `${serverUrl}/_services/token`;
}
/** Whom `readIdentity` asks besides the server itself: origins for the guard of the client. */
function identityOrigins({ serverUrl, idToken, }) {
    if (idToken === undefined)
        return [];
    return [idToken.url, issuerOf(serverUrl)].map((url) => new URL(url).origin);
}
/** A first refusal may be that of a token just replaced: it is asked for once more (F06). */
async function requestToken(http, { url, token }) {
    const address = new URL(url);
    address.searchParams.set('audience', audience);
    const request = { ...toGet(address.href), headers: { authorization: `Bearer ${token}` } };
    const reply = await http.json(request, identity_answerSchema);
    const again = !reply.ok && reply.fault.kind === 'unauthorized';
    return again ? http.json(request, identity_answerSchema) : reply;
}
function toGet(url) {
    return { method: 'GET', url, repeatable: true, expect: 'json' };
}
/** GitHub's environments are the same whatever the case of their names: one that was asked for is told as it was. */
function toValue(claims, asked) {
    const { environment } = claims;
    const isAsked = environment?.toLowerCase() === asked?.toLowerCase();
    return {
        proof: 'token',
        repositoryId: claims.repository_id,
        runId: claims.run_id,
        environment: isAsked ? asked : environment,
        sha: claims.sha,
        attempt: claims.run_attempt,
        actorId: claims.actor_id,
        workflow: claims.workflow_ref,
    };
}
function unread(what, fault) {
    const reason = `${what} could not be read: ${(0,faults/* cut */.Jj)(fault.reason)}`;
    return { status: 'failed', reason, retryable: fault.retryable };
}
function identity_failed(reason) {
    return { status: 'failed', reason, retryable: false };
}

;// CONCATENATED MODULE: ./lib/hosts/github/graphql.js
/** One request to GitHub's GraphQL interface, where an error comes with the status of a success. */


const errorSchema = schemas/* object */.Ikc({
    type: schemas/* string */.YjP().nullish(),
    path: schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()])).nullish(),
    message: schemas/* string */.YjP().nullish(),
    // A field that the server does not know has its type here only.
    extensions: schemas/* object */.Ikc({ code: schemas/* string */.YjP().nullish() }).nullish(),
});
const envelopeSchema = schemas/* object */.Ikc({
    data: schemas/* unknown */.L5J().optional(),
    errors: schemas/* array */.YOg(errorSchema).nullish(),
});
/** Never throws. What `errors` say of a part is told beside the data, which is then not complete. */
async function sendGraphql({ http, url, headers }, query, schema) {
    const { name, text, variables, repeatable } = query;
    const reply = await http.json({
        method: 'POST',
        url,
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify({ query: text, variables, operationName: name }),
        repeatable,
        expect: 'json',
    }, envelopeSchema);
    if (!reply.ok)
        return { ok: false, fault: reply.fault, refused: [] };
    const { data, errors } = reply.value;
    const told = (errors ?? []).map(toTold);
    const refused = told.flatMap(({ path, ...rest }) => path === undefined ? [] : [{ ...rest, path }]);
    const whole = told.find(({ type, path }) => path === undefined || isRateLimit(type));
    if (whole !== undefined)
        return { ok: false, fault: toFault(name, whole), refused };
    if (data === undefined || data === null) {
        const [first] = refused;
        const nothing = { type: 'no data', message: 'the answer holds neither data nor errors' };
        return { ok: false, fault: toFault(name, first ?? nothing), refused };
    }
    const parsed = schema.safeParse(data);
    return parsed.success
        ? { ok: true, value: parsed.data, refused }
        : { ok: false, fault: (0,faults/* malformed */.Qm)(`GraphQL ${name}`, parsed.error), refused };
}
function toTold({ type, path, message, extensions }) {
    const names = path?.filter((each) => typeof each === 'string');
    return {
        type: type ?? extensions?.code ?? 'ERROR',
        path: names === undefined || names.length === 0 ? undefined : names,
        message: message ?? '',
    };
}
function isRateLimit(type) {
    return type === 'RATE_LIMITED' || type === 'RATE_LIMIT';
}
/** GitHub's word for a query that took too long or broke on its side comes without any type. */
const brokenThere = /something went wrong|timed? ?out|couldn't respond|try(?:ing)? .*again/i;
function toFault(name, { type, message }) {
    const reason = `GraphQL ${name}: ${(0,faults/* cut */.Jj)(`${type} ${message}`)}`;
    if (isRateLimit(type))
        return (0,faults/* faultOf */.Kl)('rate-limit', reason);
    if (type === 'FORBIDDEN' || type === 'INSUFFICIENT_SCOPES')
        return (0,faults/* faultOf */.Kl)('forbidden', reason);
    if (type === 'NOT_FOUND')
        return (0,faults/* faultOf */.Kl)('not-found', reason);
    if (type === 'SERVICE_UNAVAILABLE' || brokenThere.test(message))
        return (0,faults/* faultOf */.Kl)('server', reason);
    return (0,faults/* faultOf */.Kl)(type === 'no data' ? 'malformed' : 'refused', reason);
}

;// CONCATENATED MODULE: ./lib/hosts/link-header.js
/** What a Link header says of a list: whether more is there, and that it leads nowhere else. */
/**
 * `hasNext` is undefined without a header. Its addresses are never followed, but one that leads to
 * another origin than the interface's own means that the answer is not what it seems (F19).
 */
function readLink(header, base) {
    if (typeof header !== 'string' || header === '')
        return { ok: true, hasNext: undefined };
    const { origin } = new URL(base);
    const links = [...header.matchAll(/<([^>]*)>([^<]*)/g)];
    for (const [, address = ''] of links) {
        const url = URL.canParse(address, base) ? new URL(address, base) : undefined;
        if (url?.origin !== origin)
            return { ok: false, host: url?.host ?? 'no address' };
    }
    const hasNext = links.some(([, , parameters = '']) => /;\s*rel="?(?:[^";]*\s)?next(?:[\s";,]|$)/.test(parameters));
    return { ok: true, hasNext };
}

;// CONCATENATED MODULE: ./lib/hosts/github/list.js
/** All items of a list of GitHub's REST interface, or a fault: never a shorter list. */



const pageSize = 100;
const mostReads = 3;
/**
 * Reads page by page, by number. An item that is there twice, or a total that does not match, means
 * that the list changed on the way; several pages without a total could have lost one unseen. Then
 * it is read again until two readings agree, three times at most (F18).
 */
async function readList(question) {
    let before;
    for (let count = 0; count < mostReads; count += 1) {
        const reply = await readOnce(question);
        if (!reply.ok)
            return reply;
        const { items, ids, state } = reply.value;
        const agrees = before === undefined ? state === 'sound' : before === ids && state !== 'moved';
        if (agrees)
            return { ok: true, value: items };
        before = ids;
    }
    const reason = `${question.route}: the list was another one each of the ${mostReads} times it was read`;
    return { ok: false, fault: { ...(0,faults/* faultOf */.Kl)('malformed', reason), retryable: true } };
}
async function readOnce(question) {
    const { route, of } = question;
    const items = new Map();
    const totals = new Set();
    let seen = 0;
    for (let number = 1;; number += 1) {
        const reply = await readPage(question, number);
        if (!reply.ok)
            return reply;
        const page = reply.value;
        seen += page.items.length;
        totals.add(page.total);
        for (const item of page.items)
            items.set(of.id(item), item);
        if (Math.max(seen, page.total ?? 0) > of.most) {
            const reason = `${route}: more than ${of.most} items, which is more than is read`;
            return { ok: false, fault: (0,faults/* faultOf */.Kl)('too-large', reason) };
        }
        if (!isFollowed(page))
            break;
    }
    const [total] = totals;
    const isCounted = total !== undefined && totals.size === 1;
    const moved = items.size < seen || totals.size > 1 || (isCounted && total !== seen);
    const whole = isCounted || seen < pageSize ? 'sound' : 'uncounted';
    return {
        ok: true,
        value: {
            items: [...items.values()],
            ids: [...items.keys()].sort().join('\n'),
            state: moved ? 'moved' : whole,
        },
    };
}
/** A full page without a Link header may still have a next one, which is then empty (F18). */
function isFollowed({ items, hasNext }) {
    return hasNext ?? items.length >= pageSize;
}
async function readPage({ send, base, route, parameters, of }, number) {
    const reply = await send(route, { ...parameters, per_page: pageSize, page: number });
    if (!reply.ok)
        return reply;
    const answer = reply.value;
    const what = `${route}, page ${number}`;
    if (answer.status !== 200) {
        const reason = `${what}: status ${answer.status} is no answer with a list`;
        return { ok: false, fault: (0,faults/* faultOf */.Kl)('malformed', reason) };
    }
    const link = readLink(answer.headers['link'], base);
    if (!link.ok) {
        const reason = `${what}: its Link header leads to another host, ${link.host}`;
        return { ok: false, fault: (0,faults/* faultOf */.Kl)('redirect', reason) };
    }
    const parsed = pageSchema(of).safeParse(answer.data);
    if (!parsed.success)
        return { ok: false, fault: (0,faults/* malformed */.Qm)(what, parsed.error) };
    const total = totalSchema.safeParse(answer.data).data?.total_count;
    return { ok: true, value: { items: parsed.data, total, hasNext: link.hasNext } };
}
const totalSchema = schemas/* object */.Ikc({ total_count: schemas/* int */.Whr().min(0).optional() });
/** An array, or an object that holds one, mostly beside its total. */
function pageSchema({ item, key }) {
    const items = schemas/* array */.YOg(item);
    if (key === undefined)
        return items;
    return totalSchema.extend({ [key]: items }).transform((answer) => answer[key]);
}

;// CONCATENATED MODULE: ./lib/hosts/github/rest.js

/** Deprecation notes of the server would otherwise be printed as they come (T54). */
const silent = { debug: hush, info: hush, warn: hush, error: hush };
/** Octokit is loaded at the first call; a run that reads the snapshot only does without. */
function openRest(place) {
    const { http, url, headers } = place;
    let opening;
    async function open() {
        const { Octokit } = await __webpack_require__.e(/* import() */ 891).then(__webpack_require__.bind(__webpack_require__, 60891));
        return new Octokit({
            baseUrl: url,
            log: silent,
            request: { fetch: http.fetch, log: silent },
        });
    }
    return async (route, parameters) => {
        try {
            const octokit = await (opening ??= open());
            const answer = await octokit.request(route, { ...parameters, headers });
            return { ok: true, value: answer };
        }
        catch (error) {
            return { ok: false, fault: rest_toFault(route, error) };
        }
    };
}
function hush() {
    // Nothing of an answer belongs into the log.
}
/** Nothing of Octokit's error itself is told: it holds the request with its headers (T65). */
function rest_toFault(route, error) {
    const { status, cause, response } = (error instanceof Error ? error : {});
    const own = [error, cause].find(hasFault);
    if (own !== undefined)
        return own.fault;
    if (typeof status !== 'number' || response === undefined) {
        return (0,faults/* faultOf */.Kl)('malformed', `${route}: the answer could not be read`);
    }
    const message = messageOf(response.data);
    const kind = kindOf(status, { message, headers: response.headers ?? {} });
    const said = message === '' ? '' : `: ${(0,faults/* cut */.Jj)(message)}`;
    const fault = (0,faults/* faultOf */.Kl)(kind, `${route} was answered with ${status}${said}`);
    return { ...fault, status, body: JSON.stringify(response.data ?? null).slice(0, 65_536) };
}
function kindOf(status, told) {
    const { message, headers } = told;
    const isLimit = headers['x-ratelimit-remaining'] === '0' ||
        headers['retry-after'] !== undefined ||
        /rate limit/i.test(message);
    if (status === 429 || (status === 403 && isLimit))
        return 'rate-limit';
    if (status === 401)
        return 'unauthorized';
    if (status === 403)
        return 'forbidden';
    if (status === 404 || status === 410)
        return 'not-found';
    if (status === 409 || status === 412)
        return 'conflict';
    return status >= 500 ? 'server' : 'refused';
}
function messageOf(data) {
    const isTold = typeof data === 'object' && data !== null && 'message' in data;
    return isTold && typeof data.message === 'string' ? data.message : '';
}
function hasFault(error) {
    if (!(error instanceof Error) || !('fault' in error))
        return false;
    const { fault } = error;
    return typeof fault === 'object' && fault !== null && 'kind' in fault && 'reason' in fault;
}

;// CONCATENATED MODULE: ./lib/hosts/github/open-api.js




/** Nothing is sent, nor Octokit loaded, before something is asked. */
function openApi(part) {
    const { http, environment, token } = part;
    const headers = {
        accept: 'application/vnd.github+json',
        authorization: `bearer ${token}`,
        'user-agent': 'promotion-gate',
        // Without it the server chooses, and will choose another one some day.
        'x-github-api-version': '2022-11-28',
    };
    const send = openRest({ http, url: environment.apiUrl, headers });
    return {
        graphql: (query, schema) => sendGraphql({ http, url: environment.graphqlUrl, headers }, query, schema),
        async rest(route, parameters, schema) {
            const reply = await send(route, parameters);
            if (!reply.ok)
                return reply;
            const parsed = schema.safeParse(reply.value.data);
            return parsed.success
                ? { ok: true, value: parsed.data }
                : { ok: false, fault: (0,faults/* malformed */.Qm)(route, parsed.error) };
        },
        list: (route, parameters, of) => readList({ send, base: environment.apiUrl, route, parameters, of }),
        download: (route, parameters, into) => http.download({ url: `${environment.apiUrl}${pathOf(route, parameters)}`, headers, ...into }),
    };
}
/** The path of a route, each parameter one segment of it. Throws if one is not given. */
function pathOf(route, parameters) {
    return route.replace(/^GET /, '').replace(/\{(\w+)\}/g, (_, name) => {
        const value = parameters[name];
        if (value === undefined)
            throw new Error(`${route} without ${name}`);
        return encodeURIComponent(value);
    });
}

// EXTERNAL MODULE: ./lib/hosts/object-name.js
var object_name = __webpack_require__(64570);
// EXTERNAL MODULE: ./lib/evidence/instant.js
var instant = __webpack_require__(92652);
;// CONCATENATED MODULE: ./lib/hosts/github/file-history.js
/** When a file last changed at the head of its repository's default branch. */


const file_history_answerSchema = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({
        defaultBranchRef: schemas/* object */.Ikc({
            target: schemas/* object */.Ikc({
                history: schemas/* object */.Ikc({ nodes: schemas/* tuple */.PVZ([schemas/* object */.Ikc({ committedDate: instant/* instantSchema */.p })]) }),
            }),
        }),
    }),
});
const file_history_text = `query FileHistory($owner: String!, $name: String!, $path: String!) {
  repository(owner: $owner, name: $name) {
    defaultBranchRef {
      target { ... on Commit { history(first: 1, path: $path) { nodes { committedDate } } } }
    }
  }
}`;
/** RFC 3339 in UTC, of the committer; undefined if it cannot be told. */
async function readChangedAt(api, file) {
    const variables = { owner: file.owner, name: file.name, path: file.path };
    const query = { name: 'FileHistory', text: file_history_text, variables, repeatable: true };
    const reply = await api.graphql(query, file_history_answerSchema);
    if (!reply.ok || reply.refused.length > 0)
        return undefined;
    const [last] = reply.value.repository.defaultBranchRef.target.history.nodes;
    return last.committedDate;
}

// EXTERNAL MODULE: ./lib/hosts/remembered.js
var remembered = __webpack_require__(55837);
;// CONCATENATED MODULE: ./lib/hosts/github/policy-names.js
/** What the input `policy` names on GitHub, where a repository has an owner and a name. */

/** See `toPolicyName`. */
function readPolicyName(path) {
    return (0,policy_names/* toPolicyName */.n$)(path, /^[\w.-]+\/[\w.-]+$/);
}
/** The file of this repository that the first request should bring along, for the input `policy`. */
function snapshotPath(path) {
    const name = readPolicyName(path);
    return name.kind === 'own' ? name.path : policy_names/* defaultPolicy */.G4;
}

// EXTERNAL MODULE: ./lib/hosts/github/branch-head.js
var branch_head = __webpack_require__(16314);
// EXTERNAL MODULE: ./lib/hosts/github/file-part.js
var file_part = __webpack_require__(52195);
;// CONCATENATED MODULE: ./lib/hosts/github/repository-file.js
/** One request for a file of any repository: at a commit, at a tag, or at the head of its default branch. */






const commitSchema = schemas/* object */.Ikc({ __typename: schemas/* string */.YjP(), oid: schemas/* string */.YjP(), file: file_part/* fileSchema */.M });
const repository_file_answerSchema = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({
        object: commitSchema.nullish(),
        tag: schemas/* object */.Ikc({
            name: schemas/* string */.YjP(),
            prefix: schemas/* string */.YjP(),
            target: commitSchema.extend({ target: commitSchema.optional() }).nullable(),
            ...branch_head/* rulesShape */.d6,
        })
            .nullish(),
        defaultBranchRef: schemas/* object */.Ikc({ ...branch_head/* branchShape */.Gd, target: commitSchema.nullable() }).nullish(),
    })
        .nullable(),
});
/** Never throws. `credentials` says whose permission it is that counts, in words. */
async function readRepositoryFile({ api, credentials }, question) {
    const { reply, missing } = await (0,lean/* askLean */._)(api, {
        names: fragments/* youngFields */.MS,
        schema: repository_file_answerSchema,
        compose: (without) => compose(question, without),
    });
    const whole = `${question.owner}/${question.name}`;
    const hidden = unreadable(whole, credentials);
    if (!reply.ok) {
        const isHidden = reply.fault.kind === 'not-found' || reply.fault.kind === 'forbidden';
        return isHidden ? hidden : unavailable(whole, reply.fault);
    }
    const { repository } = reply.value;
    if (repository === null)
        return hidden;
    if (missing.has('file')) {
        return away(`${whole}: this GitHub Enterprise Server cannot read a file by its path`);
    }
    const refusal = reply.refused.find(repository_file_isDecisive);
    if (refusal?.type === 'FORBIDDEN')
        return hidden;
    if (refusal !== undefined)
        return away(`${whole}: ${refusal.type} ${(0,faults/* cut */.Jj)(refusal.message)}`);
    return repository_file_toReading(question, repository, { refused: reply.refused, missing });
}
function compose(question, without) {
    const { owner, name, path, at } = question;
    const commit = `__typename oid ${(0,fragments/* fileText */.CG)(without)}`;
    const rules = (0,fragments/* rulesText */.TK)(without);
    const compare = (0,fragments/* unless */.NJ)(without, 'compare', 'compare(headRef: $headRef) { status }');
    const places = {
        commit: `object(oid: $sha) { ${commit} }
      defaultBranchRef { name prefix target { __typename oid } ${rules} ${compare} }`,
        tag: `tag: ref(qualifiedName: $tag) {
        name prefix ${rules}
        target { ${commit} ... on Tag { target { ${commit} } } }
      }`,
        head: `defaultBranchRef { name prefix target { ${commit} } ${rules} }`,
    };
    const body = `repository(owner: $owner, name: $name) { ${places[at.kind]} }`;
    const sha = at.kind === 'commit' ? at.sha : undefined;
    const { declared, values } = (0,fragments/* usedVariables */.X3)(body, {
        owner: ['String!', owner],
        name: ['String!', name],
        path: ['String!', path],
        sha: ['GitObjectID!', sha],
        headRef: ['String!', sha],
        tag: ['String!', at.kind === 'tag' ? `refs/tags/${at.tag}` : undefined],
    });
    const text = `query PolicyFile(${declared}) { ${body} }`;
    return { name: 'PolicyFile', text, variables: values, repeatable: true };
}
/** What is not told of rules and comparisons only leaves the protection unknown. */
function repository_file_isDecisive({ type, path }) {
    if (path.some((each) => ['rules', 'refUpdateRule', 'compare'].includes(each)))
        return false;
    return type !== 'NOT_FOUND' || path.length < 2;
}
function repository_file_toReading(question, answer, told) {
    const { owner, name, path, at } = question;
    const found = findCommit(at, answer);
    if (found === undefined)
        return repository_file_failed(`${owner}/${name} has no ${wordsOf(at)}`);
    const { commit, anchor } = found(told);
    if (commit?.__typename !== 'Commit') {
        return repository_file_failed(`${wordsOf(at)} of ${owner}/${name} does not lead to a commit`);
    }
    const { oid, file } = commit;
    if (file === null || file === undefined) {
        return { status: 'known', commit: oid, file: null, anchor };
    }
    const read = (0,file_part/* toFileText */.p)(file, `${owner}/${name}//${path}`);
    if (!read.ok)
        return repository_file_failed(read.reason);
    const { blob, text } = read;
    return { status: 'known', commit: oid, file: { blob, text }, anchor };
}
function findCommit(at, answer) {
    const { object, tag, defaultBranchRef: head } = answer;
    if (at.kind === 'tag') {
        const ref = `refs/tags/${at.tag}`;
        // GitHub completes short names, so that another ref may come than the one that was asked for.
        if (!tag || `${tag.prefix}${tag.name}` !== ref)
            return undefined;
        const commit = tag.target?.target ?? tag.target;
        return (told) => ({ commit, anchor: { ref, protected: (0,branch_head/* isFixed */.zZ)(tag, told) } });
    }
    if (!head)
        return undefined;
    const ref = `${head.prefix}${head.name}`;
    if (at.kind === 'head') {
        return (told) => ({ commit: head.target, anchor: { ref, protected: (0,branch_head/* isProtected */.bz)(head, told) } });
    }
    if (!object)
        return undefined;
    // A commit that is not on the branch may come from a fork: the branch does not protect it.
    return (told) => {
        const guarded = (0,branch_head/* isProtected */.bz)(head, told);
        const held = (0,branch_head/* holdsCandidate */.mH)(head, { ...told, isKnown: true });
        const lacks = guarded.status === 'known' && guarded.value ? 'pinned-commit' : undefined;
        return { commit: object, anchor: { ref, protected: both(guarded, held), lacks } };
    };
}
function both(one, other) {
    const parts = [one, other];
    const no = parts.find((each) => each.status === 'known' && !each.value);
    return no ?? parts.find((each) => each.status !== 'known') ?? one;
}
function wordsOf(at) {
    if (at.kind === 'head')
        return 'default branch';
    return at.kind === 'tag' ? `tag "${at.tag}"` : `commit ${at.sha}`;
}
function unreadable(repository, credentials) {
    return {
        status: 'failed',
        code: 'policy/layer-unreadable',
        reason: `${repository} is not there, or ${credentials} may not read it`,
        hint: `give the input policy-token a token with contents: read on ${repository}`,
    };
}
function unavailable(repository, fault) {
    return away(`${repository} could not be read: ${fault.reason}`);
}
function away(reason) {
    return { status: 'failed', reason, unavailable: true };
}
function repository_file_failed(reason) {
    return { status: 'failed', reason };
}

;// CONCATENATED MODULE: ./lib/hosts/github/policies.js






/**
 * Requests: none for the policy that the snapshot brought along, which is the standard case. Each
 * layer, live file and sibling costs one, the date of a file one more, and nothing is asked twice.
 */
function githubPolicies(parts) {
    const { snapshot, policyPath, environment, listSources, now } = parts;
    const own = `${environment.owner}/${environment.name}`;
    const anchors = new Map();
    const tags = new Map();
    const ask = (0,remembered/* remembered */.H)((question) => {
        const whole = `${question.owner}/${question.name}`;
        return readRepositoryFile(access(parts, isSame(whole, own)), question);
    });
    async function readAt(file, at, name) {
        const [owner = '', repository = '', ...rest] = file.repository.split('/');
        if (repository === '' || rest.length > 0) {
            return policies_failed(`"${file.repository}" is not the name of a repository: write owner/repo`);
        }
        if (!(0,policy_names/* isPlainPath */.qW)(file.path))
            return policies_failed(`${name}: the path leads out of the repository`);
        const reading = await ask({ owner, name: repository, path: file.path, at });
        if (reading.status === 'failed')
            return reading;
        const { commit, anchor } = reading;
        if (at.kind === 'tag') {
            const tag = `${file.repository}@${at.tag}`;
            tags.set(tag, { name: tag, commit, protected: isCertain(anchor) });
        }
        if (reading.file === null)
            return { status: 'none', reason: `there is no ${name}` };
        // What is read as of an older commit does not tell of the branch as it is now.
        if (!anchors.has(name))
            anchors.set(name, anchor);
        const where = { name, repository: file.repository, path: file.path, commit };
        return { status: 'known', file: { ...where, ...reading.file, level: 'forge' } };
    }
    function layer(file) {
        const { ref = '' } = file;
        if (ref === '')
            return Promise.resolve(policies_failed(`${(0,policy_names/* remoteName */.iy)(file)} names no commit or tag`));
        const at = (0,object_name/* isSha */.H)(ref) ? { kind: 'commit', sha: ref } : { kind: 'tag', tag: ref };
        return readAt(file, at, (0,policy_names/* remoteName */.iy)(file));
    }
    function live({ repository, path }) {
        return readAt({ repository, path }, { kind: 'head' }, `${repository}//${path}`);
    }
    function sibling(path, of) {
        const { repository, commit } = of;
        if (commit === undefined)
            return Promise.resolve(policies_failed(`the commit of ${of.name} is not known`));
        const remote = `${repository}//${of.path}`;
        const name = of.name.startsWith(remote)
            ? `${repository}//${path}${of.name.slice(remote.length)}`
            : path;
        return readAt({ repository, path }, { kind: 'commit', sha: commit }, name);
    }
    async function ownFile(path) {
        const reply = await snapshot();
        if (!reply.ok)
            return policies_unavailable(`${own} could not be read: ${reply.fault.reason}`);
        const { repository, defaultBranch, policy } = reply.value;
        const { ref, sha: commit, protected: guarded } = defaultBranch;
        if (path !== policyPath) {
            const file = { repository: repository.name, path };
            anchors.set(path, { ref, protected: guarded });
            return readAt(file, { kind: 'commit', sha: commit }, path);
        }
        if (policy.status === 'unsupported')
            return policies_unavailable(policy.reason);
        if (policy.status === 'failed') {
            return policy.retryable ? policies_unavailable(policy.reason) : policies_failed(policy.reason);
        }
        if (policy.value === null) {
            return { status: 'none', reason: `there is no ${path} on ${ref} of ${repository.name}` };
        }
        anchors.set(path, { ref, protected: guarded });
        const { blob, text } = policy.value;
        const where = { name: path, repository: repository.name, path, commit, blob };
        return { status: 'known', file: { ...where, level: 'forge', text } };
    }
    async function listedFile(file) {
        const shown = (0,policy_names/* remoteName */.iy)(file);
        if (!isSame(file.repository.split('/')[0] ?? '', environment.owner)) {
            return foreign(`${shown} is of another owner than ${own}`);
        }
        const listing = await ownFile(policy_names/* defaultPolicy */.G4);
        if (listing.status === 'failed')
            return listing;
        const sources = listing.status === 'known' ? listSources(listing.file.text) : [];
        if (sources === undefined)
            return foreign(`policy-sources of ${policy_names/* defaultPolicy */.G4} cannot be read`);
        if (!(0,policy_names/* isListed */.yy)(file, sources)) {
            return foreign(`${policy_names/* defaultPolicy */.G4} of ${own} does not list ${shown} in policy-sources`);
        }
        return file.ref === undefined ? live(file) : layer(file);
    }
    function root(path) {
        const name = readPolicyName(path);
        if (name.kind === 'foreign')
            return Promise.resolve(name.failure);
        return name.kind === 'own' ? ownFile(name.path) : listedFile(name.file);
    }
    const changedAt = (0,remembered/* remembered */.H)((file) => {
        const [owner = '', name = ''] = file.repository.split('/');
        const { api } = access(parts, isSame(file.repository, own));
        return readChangedAt(api, { owner, name, path: file.path });
    });
    return {
        root,
        layer,
        live,
        sibling,
        changedAt,
        policiesAt: (commit) => ({
            layer,
            live,
            sibling,
            changedAt,
            root(path) {
                const name = readPolicyName(path);
                if (name.kind !== 'own')
                    return root(path);
                return readAt({ repository: own, path: name.path }, { kind: 'commit', sha: commit }, name.path);
            },
        }),
        tags: () => [...tags.values()],
        protection: (name) => Promise.resolve(toFact(name, anchors.get(name), now)),
    };
}
/** Which token reads a repository, and how people call it. */
function access({ api, policyApi }, isOwn) {
    if (isOwn || policyApi === undefined)
        return { api, credentials: "the workflow's own token" };
    return { api: policyApi, credentials: 'policy-token' };
}
function toFact(name, anchor, now) {
    if (anchor === undefined) {
        return { status: 'failed', reason: `${name} was not read from a branch`, retryable: false };
    }
    const { ref, protected: guarded } = anchor;
    if (guarded.status !== 'known')
        return guarded;
    const source = { level: 'forge', system: 'github', fetchedAt: now };
    const lack = guarded.value ? {} : { lacks: anchor.lacks ?? 'review-rule' };
    return { status: 'known', value: { ref, protected: guarded.value, ...lack }, source };
}
function isCertain({ protected: guarded }) {
    return guarded.status === 'known' && guarded.value;
}
/** Logins and names of repositories are the same in upper and lower case. */
function isSame(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}
function foreign(reason) {
    const hint = `list it in policy-sources of ${policy_names/* defaultPolicy */.G4} on the default branch`;
    return { status: 'failed', code: 'policy/foreign-source', reason, hint };
}
function policies_unavailable(reason) {
    return { status: 'failed', reason, unavailable: true };
}
function policies_failed(reason) {
    return { status: 'failed', reason };
}

// EXTERNAL MODULE: ./lib/hosts/github/record-branch.js
var record_branch = __webpack_require__(25939);
// EXTERNAL MODULE: ./lib/hosts/branch-records.js
var branch_records = __webpack_require__(31984);
// EXTERNAL MODULE: ./lib/hosts/record-tags.js
var record_tags = __webpack_require__(79846);
// EXTERNAL MODULE: ./lib/hosts/github/record-objects.js
var record_objects = __webpack_require__(62423);
;// CONCATENATED MODULE: ./lib/hosts/github/records.js
/** Records as files on a branch, one commit each; a record is appended only to the head it was meant for. */




/** A standard decision costs one write and no read, since the head comes with the snapshot. */
function githubRecords(options) {
    const { api, place, now } = options;
    let beside = [];
    const records = (0,branch_records/* branchRecords */.F)({
        ...{ system: 'github', store: (0,record_branch/* storeName */.Hz)(place), now, first: options.head },
        again: () => (0,record_branch/* readRecordsHead */.XG)(api, place),
        async find(head, query) {
            const { findDocuments } = await __webpack_require__.e(/* import() */ 4768).then(__webpack_require__.bind(__webpack_require__, 4768));
            return findDocuments({ ...options, head }, query);
        },
        async append(record, expectedHead) {
            const { appendRecord } = await __webpack_require__.e(/* import() */ 1957).then(__webpack_require__.bind(__webpack_require__, 81957));
            const result = await appendRecord({ api, place, record, beside }, expectedHead);
            if (result.status === 'appended')
                beside = [];
            return result;
        },
    });
    return {
        ...records,
        async movedTags(tags) {
            if (tags.every((tag) => tag.protected))
                return { status: 'known', value: [] };
            const at = await records.at();
            if (at.status !== 'known')
                return at;
            if (at.value === null) {
                beside = (0,record_tags/* rememberAll */.H$)(tags, place.folder ?? '');
                return { status: 'known', value: [] };
            }
            const from = { api, place, head: at.value.head };
            const read = async (paths) => {
                const found = await (0,record_objects/* readPaths */.Vv)(from, paths);
                if (found.status !== 'known')
                    return found;
                const value = found.value.map((file) => file && { text: file.text ?? null });
                return { status: 'known', value };
            };
            const store = { name: (0,record_branch/* storeName */.Hz)(place), folder: place.folder ?? '', read };
            const compared = await (0,record_tags/* compareTags */.bb)(store, tags);
            if (compared.status !== 'known')
                return compared;
            beside = compared.value.files;
            return { status: 'known', value: compared.value.moved };
        },
    };
}

;// CONCATENATED MODULE: ./lib/hosts/github/snapshot-answer.js
/** The answer to the snapshot's document, checked, and its parts. */







const oid = schemas/* string */.YjP().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);
const repositorySchema = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    databaseId: schemas/* union */.KCZ([schemas/* int */.Whr(), schemas/* string */.YjP()]).transform(String),
    nameWithOwner: schemas/* string */.YjP(),
    defaultBranchRef: schemas/* object */.Ikc({ ...branch_head/* branchShape */.Gd, target: schemas/* object */.Ikc({ oid, file: (0,pages/* attempt */.CD)(file_part/* fileSchema */.M) }).nullable() })
        .nullable(),
    runBranch: schemas/* object */.Ikc({ ...branch_head/* branchShape */.Gd, target: schemas/* object */.Ikc({ oid }).nullable() }).nullish(),
    candidate: schemas/* object */.Ikc({
        __typename: schemas/* string */.YjP(),
        oid,
        tree: schemas/* object */.Ikc({ oid }).optional(),
        statusCheckRollup: (0,pages/* attempt */.CD)(checks_part/* rollupSchema */.Q7),
    })
        .nullish(),
    deployments: (0,pages/* attempt */.CD)(deploymentsSchema),
    records: schemas/* object */.Ikc({ ...branch_head/* rulesShape */.d6, target: schemas/* object */.Ikc({ oid }).nullable() }).nullable(),
});
const snapshotSchema = schemas/* object */.Ikc({ repository: repositorySchema.nullable() });
/** Refusals below a field of the repository; the names that follow it may be part of the question. */
function refusedBelow(refused, ...names) {
    return refused.filter(({ path }) => names.every((name, index) => path[index + 1] === name));
}
/** The policy file; `null` only if its folder could be looked at and it is not there. */
function toPolicy({ defaultBranchRef }, path, { refused, missing }) {
    const of = permissions/* wanted */.Ol.policy;
    if (missing.has('file'))
        return (0,permissions/* notOnThisServer */.G0)('file', of);
    const [refusal] = refusedBelow(refused, 'defaultBranchRef', 'target');
    if (refusal !== undefined)
        return (0,permissions/* refusalToUnknown */.Eh)(refusal, of);
    const attempted = defaultBranchRef?.target?.file;
    if (attempted?.success === false)
        return (0,pages/* malformedPart */.PM)(of.what, attempted.error);
    const file = attempted?.data;
    if (file === undefined)
        return snapshot_answer_failed(`${of.what}: the head is no commit, or was not told`);
    if (file === null)
        return { status: 'known', value: null };
    const read = (0,file_part/* toFileText */.p)(file, path);
    if (!read.ok)
        return snapshot_answer_failed(read.reason);
    return { status: 'known', value: { path, blob: read.blob, text: read.text } };
}
/** The candidate that was asked for by its full name; anything but a commit is none. */
function toPinned({ candidate }, refused) {
    const below = refusedBelow(refused, 'candidate');
    const refusal = below.find(({ path }) => !path.includes('statusCheckRollup'));
    if (refusal !== undefined && refusal.type !== 'NOT_FOUND') {
        return (0,permissions/* refusalToUnknown */.Eh)(refusal, permissions/* wanted */.Ol.candidate);
    }
    if (candidate === undefined)
        return snapshot_answer_failed('the candidate was not told');
    if (candidate?.tree === undefined)
        return { status: 'known', value: [] };
    const { oid: sha, tree } = candidate;
    return { status: 'known', value: [{ ref: sha, sha, tree: tree.oid }] };
}
/** The branch of records, protected only if that is certain. */
function toRecords({ records }, told) {
    const refused = refusedBelow(told.refused, 'records');
    const refusal = refused.find(({ path }) => !path.includes('rules'));
    if (refusal !== undefined && refusal.type !== 'NOT_FOUND') {
        return (0,permissions/* refusalToUnknown */.Eh)(refusal, permissions/* wanted */.Ol.records);
    }
    if (records === null)
        return { status: 'known', value: null };
    if (records.target === null)
        return snapshot_answer_failed(`${permissions/* wanted */.Ol.records.what}: its head was not told`);
    const guarded = (0,branch_head/* isProtected */.bz)(records, { ...told, refused });
    const head = records.target.oid;
    return {
        status: 'known',
        value: { head, protected: guarded.status === 'known' && guarded.value },
    };
}
function snapshot_answer_failed(reason) {
    return { status: 'failed', reason, retryable: false };
}

// EXTERNAL MODULE: ./lib/hosts/github/snapshot-document.js
var snapshot_document = __webpack_require__(5221);
;// CONCATENATED MODULE: ./lib/hosts/github/read-snapshot.js









/**
 * One request; a candidate that is given by name costs one more before it, since a branch is
 * compared with a commit. A server or token that lacks something is asked once more without it. Fails as a
 * whole only if the repository or its default branch cannot be read. Never throws.
 */
async function readSnapshot(api, question) {
    const candidate = await resolve(api, question);
    const full = await ask(api, { question, candidate, refusedParts: [] });
    // A connection that must not be null takes the whole repository with it when it is refused.
    const lost = full.reply.ok && full.reply.value.repository === null ? full.reply.refused : [];
    const [deployments] = refusedBelow(lost, 'deployments');
    if (deployments === undefined)
        return toSnapshot({ ...full, question, candidate, lost: [] });
    const rest = await ask(api, { question, candidate, refusedParts: ['deployments'] });
    return toSnapshot({ ...rest, question, candidate, lost: [deployments] });
}
async function resolve(api, question) {
    if (/^[0-9a-f]{40}$/.test(question.candidate))
        return { sha: question.candidate };
    const refs = await readRefNames(api, question);
    const commits = refs.status === 'known' ? new Set(refs.value.map(({ sha }) => sha)) : new Set();
    return { sha: commits.size === 1 ? [...commits][0] : undefined, refs };
}
function ask(api, part) {
    const { question, candidate, refusedParts } = part;
    return (0,lean/* askLean */._)(api, {
        names: fragments/* youngFields */.MS,
        schema: snapshotSchema,
        compose: (without) => (0,snapshot_document/* composeSnapshot */.Jr)(question, candidate.sha, new Set([...without, ...refusedParts])),
    });
}
function toSnapshot(gathered) {
    const { reply, missing, question, candidate, lost } = gathered;
    if (!reply.ok)
        return { ok: false, fault: reply.fault };
    const { repository } = reply.value;
    const refused = [...reply.refused, ...lost];
    const told = { refused, missing };
    const head = repository?.defaultBranchRef;
    if (repository === null || !head?.target) {
        return { ok: false, fault: read_snapshot_unreadable(question, { repository, refused }) };
    }
    const found = candidate.refs ?? toPinned(repository, refused);
    const { candidate: commit } = repository;
    const isKnown = commit?.tree !== undefined;
    const branchTold = (name) => ({
        refused: refusedBelow(refused, name),
        missing,
        isKnown,
    });
    const defaultBranch = (0,branch_head/* toBranchHead */.yZ)({ ...head, target: head.target }, branchTold('defaultBranchRef'));
    const { runBranch: run } = repository;
    const runBranch = run?.target
        ? {
            ...(0,branch_head/* toBranchHead */.yZ)({ ...run, target: run.target }, branchTold('runBranch')),
            protected: (0,branch_head/* isHome */.qN)(run, branchTold('runBranch')),
        }
        : undefined;
    return {
        ok: true,
        value: {
            repository: {
                id: repository.databaseId,
                nodeId: repository.id,
                name: repository.nameWithOwner,
            },
            defaultBranch,
            runBranch: runBranch?.ref === defaultBranch.ref ? undefined : runBranch,
            policy: toPolicy(repository, question.policyPath, told),
            candidate: found,
            checks: commit?.tree === undefined ? withoutCandidate(found) : checksOf(commit, refused),
            deployments: toDeployments(repository.deployments, {
                refused: refusedBelow(refused, 'deployments'),
                position: 'first',
            }),
            records: toRecords(repository, told),
        },
    };
}
function checksOf(candidate, refused) {
    const below = refusedBelow(refused, 'candidate', 'statusCheckRollup');
    return (0,checks_part/* toChecks */.rX)(candidate.statusCheckRollup, { refused: below, position: 'first' });
}
/** Nobody looked for checks: that is not the same as none. */
function withoutCandidate(found) {
    if (found.status !== 'known')
        return found;
    const reason = 'the candidate is not one commit of this repository';
    return { status: 'failed', reason, retryable: false };
}
function read_snapshot_unreadable({ owner, name }, { repository, refused, }) {
    const what = `${owner}/${name}`;
    const [refusal] = refused;
    if (refusal?.type === 'FORBIDDEN') {
        return (0,faults/* faultOf */.Kl)('forbidden', `${what}: the token may not read it; it needs permission contents: read`);
    }
    const reason = repository === null
        ? `${what} is not there, or the token may not see it: it needs permission contents: read`
        : `${what} has no default branch with a commit, or the token may not read it: it needs permission contents: read`;
    return (0,faults/* faultOf */.Kl)('not-found', reason);
}

;// CONCATENATED MODULE: ./lib/hosts/github/request.js


/**
 * Throws a RequestError with a code of `request/…` if there is no such candidate, and an
 * UnavailableError if the forge did not tell. `starters` come from `readStarters`.
 */
function stateRequest(parts) {
    const { environment, event, snapshot, inputs, starters } = parts;
    const { id, name } = snapshot.repository;
    if (environment.repositoryId !== undefined && environment.repositoryId !== id) {
        throw new host/* RequestError */.GI('request/repository-differs', `the run is one of repository ${environment.repositoryId}, but ${name} has the id ${id}`, 'the repository was replaced by another one of its name: start the run again');
    }
    const { run } = environment;
    const workflow = run.workflowRef ?? run.workflow;
    return {
        host: 'github',
        mode: event.mode,
        repository: { id, name, url: `${environment.serverUrl}/${name}` },
        candidate: pickCandidate((0,hosts_candidate/* askCandidate */.rK)(event, inputs.sha), snapshot.candidate),
        actors: [...starters],
        run: {
            id: run.id,
            attempt: run.attempt,
            ...(run.job === undefined ? {} : { job: run.job }),
            ...(workflow === undefined ? {} : { workflow }),
            url: run.url,
        },
        ...(inputs.version === undefined ? {} : { version: inputs.version }),
        ...(inputs.ticket === undefined ? {} : { ticket: inputs.ticket }),
    };
}

// EXTERNAL MODULE: ./lib/hosts/ids.js
var ids = __webpack_require__(75897);
;// CONCATENATED MODULE: ./lib/hosts/github/starters.js
/** Who started the run: the one whose event it was, and the one who started this attempt (T18). */


/**
 * Stands for somebody whom the server does not name. No login is empty, so whoever asks for the
 * separation of duties sees that a starter is not known, and takes none for somebody else.
 */
const unknownStarter = { login: '' };
const user = schemas/* object */.Ikc({ login: schemas/* string */.YjP().min(1), id: ids/* idSchema */.f });
const runSchema = schemas/* object */.Ikc({ run_attempt: schemas/* int */.Whr(), triggering_actor: user.nullish() });
/**
 * The distinct starters, the one of the event first. Never throws. Servers before 3.7 do not tell
 * who started the attempt: that is asked for once, and only for a later attempt than the first (F28).
 */
async function readStarters(api, environment) {
    const { actor, triggeringActor, run } = environment;
    const first = { login: actor.login, ...(actor.id === undefined ? {} : { id: actor.id }) };
    if (triggeringActor === undefined && run.attempt === 1)
        return [first];
    const second = triggeringActor === undefined
        ? await readRunStarter(api, environment)
        : { login: triggeringActor };
    return second.login.toLowerCase() === first.login.toLowerCase() ? [first] : [first, second];
}
/** The server tells of its latest attempt only, which may be another one than this. */
async function readRunStarter(api, { owner, name, run }) {
    const parameters = { owner, repo: name, run_id: run.id };
    const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}';
    const reply = await api.rest(route, parameters, runSchema);
    if (!reply.ok || reply.value.run_attempt !== run.attempt)
        return unknownStarter;
    return reply.value.triggering_actor ?? unknownStarter;
}

;// CONCATENATED MODULE: ./lib/hosts/github/host.js

























/** Throws a RequestError if the step is not what the runner of GitHub starts, or asks for nonsense. */
async function githubHost(options) {
    const session = await openSession(options);
    const { inputs, now, environment, event, asked, http, api, snapshot } = session;
    const policies = githubPolicies({
        snapshot,
        policyPath: snapshotPath(inputs.policy),
        api,
        policyApi: apiWith(session, environment.tokens.policy),
        environment,
        listSources: options.listSources,
        now,
    });
    let records = recordsIn(session, undefined);
    const identity = (0,run/* once */.Oo)(() => readIdentity({ environment, http, now, asked: inputs.environment }));
    const began = (0,run/* once */.Oo)(async () => {
        const { readOwnStart } = await __webpack_require__.e(/* import() */ 8033).then(__webpack_require__.bind(__webpack_require__, 48033));
        return readOwnStart({ api, environment });
    });
    const archives = (0,run/* once */.Oo)(async () => {
        const { githubArchives } = await __webpack_require__.e(/* import() */ 5026).then(__webpack_require__.bind(__webpack_require__, 35026));
        return githubArchives({ api, environment, snapshot });
    });
    const committed = (0,run/* once */.Oo)(async () => {
        const { openCommitted } = await __webpack_require__.e(/* import() */ 9236).then(__webpack_require__.bind(__webpack_require__, 39236));
        return openCommitted(environment.directory);
    });
    const archived = (0,run/* once */.Oo)(async () => {
        const { openCommittedAnywhere } = await __webpack_require__.e(/* import() */ 6642).then(__webpack_require__.bind(__webpack_require__, 96642));
        return openCommittedAnywhere(environment.directory);
    });
    const facts = githubFacts({
        ...{ snapshot, api, environment, identity, wait: promises_.setTimeout, asked: inputs.environment },
        ...{ pullRequest: event.pullRequest, queue: event.queue },
        ...{
            protection: (name) => policies.protection(name),
            settle: () => http.limits().settle,
        },
        ...forgeLists(api, environment),
        clock: () => http.skew(new URL(environment.apiUrl).origin),
        records: {
            records: (query) => records.reader.records(query),
            deployments: (query) => records.reader.deployments(query),
            debts: (query) => records.reader.debts(query),
            baseline: (query, asked) => records.reader.baseline(query, asked),
        },
    });
    return {
        id: 'github',
        async request() {
            // The token is asked for at once: it is as old as the run, and has to be valid for it.
            if (environment.idToken !== undefined)
                void identity();
            const [found, starters] = await Promise.all([snapshot(), readStarters(api, environment)]);
            const told = orUnavailable(found);
            const request = stateRequest({ environment, event, snapshot: told, inputs, starters });
            return event.fork ? { ...request, foreign: true } : request;
        },
        policies,
        policiesAt: (commit) => policies.policiesAt(commit),
        facts,
        tellsDeployments: true,
        async workspace({ candidate }) {
            await (0,own_files/* demandOwnFiles */.r)(filesOf(event, environment), candidate.sha);
            return {
                folder: environment.directory,
                since: began,
                committed: async (paths) => (await committed())(paths, candidate.sha),
                archived: async (paths) => (await archived())(paths, candidate.sha),
            };
        },
        archives: async (...asked) => (await archives())(...asked),
        standing: ({ mode }) => (0,run/* standingFacts */.YN)(asked.homeless || mode === 'preview'),
        claims: {
            candidate: (request) => claimCandidate({ api, environment, asked, request, now }),
        },
        async access(environments) {
            const { readAccess } = await __webpack_require__.e(/* import() */ 3339).then(__webpack_require__.bind(__webpack_require__, 43339));
            const { readGroup } = await __webpack_require__.e(/* import() */ 8143).then(__webpack_require__.bind(__webpack_require__, 98143));
            const team = (slug) => readGroup({ api }, { key: slug, spec: { github: slug } }, now);
            return readAccess({ api, ...placeOf(environment), team }, environments);
        },
        records: (0,run/* delegating */.h)(() => records),
        async movedTags() {
            const moved = await records.movedTags(policies.tags());
            // Not known is no reason to doubt a tag: it is a warning that may be missing, never an allow.
            return moved.status === 'known' ? moved.value : [];
        },
        // Of the time to decide, so that what is silent leaves time to say so (F15); no token of the forge.
        outside: ({ limits, origins, reach }) => (0,client/* openHttp */.f)({
            limits: { ...http.limits(), ...limits },
            began: (0,time_instant/* parseInstant */.nV)(now),
            proxies: (0,proxies/* readProxies */.r)(options.env),
            origins,
            reach,
        }),
        configure({ limits, store }) {
            session.total = Math.min(session.total, limits.total ?? session.total);
            http.limit({ ...limits, total: (0,run/* timeToDecide */.tK)(session.total) });
            records = recordsIn(session, store);
        },
        halt() {
            // What is under way ends with its first answer: a second try could come after the last word.
            for (const client of session.telling)
                client.limit({ total: 0 });
        },
        async publish(publication) {
            const { githubPublisher } = await __webpack_require__.e(/* import() */ 7594).then(__webpack_require__.bind(__webpack_require__, 27594));
            const { out } = options;
            const { name, pinned } = asked;
            return githubPublisher({
                ...{ api: openToTell(session), environment, event, places: inputs.publish, out },
                candidate: pinned ? name : undefined,
            })(publication);
        },
    };
}
async function openSession(options) {
    const { env, inputs } = options;
    const environment = readEnvironment(env);
    const event = await readEvent(environment);
    const asked = (0,hosts_candidate/* askCandidate */.rK)(event, inputs.sha);
    const { tokens, ref } = environment;
    const budgets = (0,hosts_budgets/* readBudgets */.l)(env, 'request/github-environment');
    const { total = limits/* defaultLimits */.M.total } = budgets;
    const http = openClient(options, environment, { ...budgets, total: (0,run/* timeToDecide */.tK)(total) });
    const api = openApi({ http, environment, token: tokens.own });
    const snapshot = (0,run/* once */.Oo)(() => readSnapshot(api, {
        ...placeOf(environment),
        candidate: asked.name,
        runBranch: ref.startsWith('refs/heads/') ? ref : undefined,
        policyPath: snapshotPath(inputs.policy),
        environment: inputs.environment,
    }));
    return { ...options, environment, event, asked, http, api, snapshot, total, telling: [] };
}
/** The time of the run counts from its start, however many clients it opens. */
function openClient({ env, now }, environment, limits) {
    const { apiUrl, graphqlUrl } = environment;
    const origins = [apiUrl, graphqlUrl].map((url) => new URL(url).origin);
    return (0,client/* openHttp */.f)({
        limits,
        began: (0,time_instant/* parseInstant */.nV)(now),
        proxies: (0,proxies/* readProxies */.r)(env),
        origins: [...origins, ...identityOrigins(environment)],
    });
}
/** A client of its own, for what is left of the whole run. */
function openToTell(session) {
    const { http, environment, total, telling } = session;
    const client = openClient(session, environment, { ...http.limits(), total });
    telling.push(client);
    return openApi({ http: client, environment, token: environment.tokens.own });
}
/** Throws an UnavailableError that names the permission, if one is missing. */
function orUnavailable(reply) {
    if (reply.ok)
        return reply.value;
    const unknown = (0,permissions/* toUnknown */.u1)(reply.fault, permissions/* wanted */.Ol.repository);
    const needs = unknown.status === 'unsupported' ? unknown.needs : undefined;
    throw new host/* UnavailableError */.hG(needs === undefined || unknown.reason.includes(needs)
        ? unknown.reason
        : `${unknown.reason} (needs ${needs})`);
}
/** A pull request's run stands on a merge of its head; any other run on the commit that GitHub notes for it. */
function filesOf({ name, sha }, environment) {
    return name === 'pull_request' ? sha : environment.sha;
}
/** The store that the policy names: a branch here, or one of another repository with its own token. */
function recordsIn(session, store) {
    const { environment, snapshot, readRecord, now, api: own } = session;
    const place = (0,record_branch/* toRecordPlace */.Ud)(store, environment);
    const isHere = place.folder === undefined;
    const api = isHere ? own : (apiWith(session, environment.tokens.records) ?? own);
    return githubRecords({
        ...{ api, place, readRecord, now },
        async head() {
            if (!isHere)
                return (0,record_branch/* readRecordsHead */.XG)(api, place);
            const reply = await snapshot();
            if (reply.ok)
                return reply.value.records;
            return { status: 'failed', reason: reply.fault.reason, retryable: true };
        },
    });
}
function apiWith({ http, environment }, token) {
    return token === undefined ? undefined : openApi({ http, environment, token });
}
function placeOf({ owner, name }) {
    return { owner, name };
}


/***/ }),

/***/ 60531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ askLean)
/* harmony export */ });
/**
 * A server refuses a whole document for one field that it does not know (F28). `names` are those
 * that can be left out; each is asked for by its own name, without an alias.
 */
async function askLean(api, question) {
    const { compose, names, schema } = question;
    const reply = await api.graphql(compose(new Set()), schema);
    const unknown = reply.refused.filter(({ type }) => type === 'undefinedField');
    const missing = new Set(names.filter((name) => unknown.some(({ path, message }) => path.at(-1) === name || message.includes(`'${name}'`))));
    if (missing.size === 0)
        return { reply, missing };
    return { reply: await api.graphql(compose(missing), schema), missing };
}


/***/ }),

/***/ 16339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ attempt),
/* harmony export */   Mx: () => (/* binding */ partFault),
/* harmony export */   PM: () => (/* binding */ malformedPart),
/* harmony export */   ZZ: () => (/* binding */ pageOf),
/* harmony export */   vD: () => (/* binding */ pageSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41234);
/** Pages of GraphQL lists: checked for what is missing from them before anything is read out of them. */


/** The result of parsing a part by itself, so that a part that is not as expected does not fail the others. */
function attempt(schema) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()
        .optional()
        .transform((value) => schema.safeParse(value));
}
/** Why a part that is not as expected is unknown. */
function malformedPart(what, error) {
    return { status: 'failed', reason: (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Qm)(what, error).reason, retryable: true };
}
/** A connection with `totalCount`, `pageInfo` and `nodes`. */
function pageSchema(node) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        totalCount: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0),
        pageInfo: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ hasNextPage: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), endCursor: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish() }),
        nodes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(node.nullable()),
    });
}
/** A node that is null, or an only page that does not hold all, fails the whole (F13, F18). */
function pageOf({ totalCount, pageInfo, nodes }, about, toItem) {
    const told = nodes.filter((each) => each !== null);
    if (told.length < nodes.length) {
        const gone = nodes.length - told.length;
        return failed(`${about.what}: ${gone} of ${nodes.length} on a page were not told`);
    }
    const next = pageInfo.hasNextPage ? pageInfo.endCursor : undefined;
    if (next === null || (pageInfo.hasNextPage && next === undefined)) {
        return failed(`${about.what}: the answer says that there is more, but not where`);
    }
    if (about.position === 'first' && next === undefined && totalCount !== told.length) {
        return failed(`${about.what}: ${told.length} were told, but ${totalCount} are there`);
    }
    return { status: 'known', value: { items: told.map(toItem), next, total: totalCount } };
}
/** A part that is not known as the fault of a reading of its own. */
function partFault(part) {
    if (part.status === 'unsupported') {
        return { ok: false, fault: (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .faultOf */ .Kl)('forbidden', part.reason) };
    }
    const fault = (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .faultOf */ .Kl)('malformed', part.reason);
    return { ok: false, fault: { ...fault, retryable: part.retryable } };
}
function failed(reason) {
    return { status: 'failed', reason, retryable: true };
}


/***/ }),

/***/ 2303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eh: () => (/* binding */ refusalToUnknown),
/* harmony export */   G0: () => (/* binding */ notOnThisServer),
/* harmony export */   Ol: () => (/* binding */ wanted),
/* harmony export */   u1: () => (/* binding */ toUnknown)
/* harmony export */ });
/* unused harmony exports wantedBy, needsOf */
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41234);

/** The parts of a repository that the gate reads. Keys: GitHub's documentation of GITHUB_TOKEN. */
const wanted = {
    repository: { what: 'the repository', permissions: ['contents: read'] },
    policy: { what: 'the policy', permissions: ['contents: read'] },
    candidate: { what: 'the candidate', permissions: ['contents: read'] },
    codeOwners: { what: 'CODEOWNERS', permissions: ['contents: read'] },
    commits: { what: 'commits of the default branch', permissions: ['contents: read'] },
    comparison: { what: 'whether the candidate is on the branch', permissions: ['contents: read'] },
    protection: { what: 'the rules of the branch', permissions: ['metadata: read'] },
    checks: { what: 'check runs and statuses', permissions: ['checks: read', 'statuses: read'] },
    checkRuns: { what: 'check runs', permissions: ['checks: read'] },
    statuses: { what: 'commit statuses', permissions: ['statuses: read'] },
    deployments: { what: 'deployments', permissions: ['deployments: read'] },
    records: { what: 'the branch of records', permissions: ['contents: read'] },
    pullRequests: { what: 'pull requests', permissions: ['pull-requests: read'] },
    runs: { what: 'workflow runs', permissions: ['actions: read'] },
    artifacts: { what: 'artifacts of workflow runs', permissions: ['actions: read'] },
};
/** By the start of what follows `/repos/{owner}/{repo}`; the first that fits. */
const routes = [
    ['/commits/{ref}/check-runs', wanted.checkRuns],
    ['/commits/{ref}/status', wanted.statuses],
    ['/commits/{commit_sha}/pulls', wanted.pullRequests],
    ['/commits', wanted.candidate],
    ['/check-', wanted.checkRuns],
    ['/statuses', wanted.statuses],
    ['/deployments', wanted.deployments],
    ['/environments', wanted.runs],
    ['/actions/artifacts', wanted.artifacts],
    ['/actions/runs/{run_id}/artifacts', wanted.artifacts],
    ['/actions', wanted.runs],
    ['/pulls', wanted.pullRequests],
    ['/issues', wanted.pullRequests],
    ['', wanted.repository],
];
/** What a route of a repository reads or, for any other method than GET, writes. */
function wantedBy(route) {
    const [method = '', path = ''] = route.split(' ');
    const below = path.replace(/^\/repos\/\{owner\}\/\{repo\}/, '');
    const found = routes.find(([start]) => below.startsWith(start))?.[1] ?? wanted.repository;
    if (method === 'GET')
        return found;
    const permissions = found.permissions.map((each) => each.replace(': read', ': write'));
    return { what: found.what, permissions: permissions };
}
/** `permission checks: read`, or `permissions checks: read, statuses: read`. */
function needsOf({ permissions }) {
    return `${permissions.length === 1 ? 'permission' : 'permissions'} ${permissions.join(', ')}`;
}
/**
 * What a fault leaves unknown. Only a plain refusal is a matter of permissions; a 404 is never an
 * absence here, since it may hide one (F05): who has read something else of the same scope decides.
 */
function toUnknown(fault, of) {
    if (fault.kind === 'forbidden')
        return notPermitted(of);
    return { status: 'failed', reason: `${of.what}: ${fault.reason}`, retryable: fault.retryable };
}
/** The same for an entry of `errors`. */
function refusalToUnknown(refusal, of) {
    if (refusal.type === 'FORBIDDEN')
        return notPermitted(of);
    const reason = `${of.what}: ${refusal.type} ${(0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(refusal.message)}`;
    // What has no type, or another one, is trouble on the server's side.
    return { status: 'failed', reason, retryable: refusal.type !== 'NOT_FOUND' };
}
/** A field that this server does not have yet (F28). */
function notOnThisServer(field, of) {
    return {
        status: 'unsupported',
        reason: `${of.what}: this GitHub Enterprise Server does not have "${field}" in GraphQL; update it`,
        needs: `a GitHub Enterprise Server that has "${field}" in GraphQL`,
    };
}
function notPermitted(of) {
    const needs = needsOf(of);
    const reason = `${of.what}: the token may not read this; it needs ${needs}`;
    return { status: 'unsupported', reason, needs };
}


/***/ }),

/***/ 25939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hz: () => (/* binding */ storeName),
/* harmony export */   IK: () => (/* binding */ lookAgain),
/* harmony export */   Ud: () => (/* binding */ toRecordPlace),
/* harmony export */   XG: () => (/* binding */ readRecordsHead)
/* harmony export */ });
/* unused harmony exports recordsBranch, headQuery, againQuery */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88343);
/* harmony import */ var _branch_head_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16314);
/* harmony import */ var _fragments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90398);
/* harmony import */ var _lean_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60531);
/* harmony import */ var _record_refusals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1642);
/* harmony import */ var _snapshot_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5221);
/** The branch that holds the records: where it is, where it stands, and whether a rule guards it. */






/** The branch in which records are kept, in each repository that keeps any. */
const recordsBranch = _snapshot_document_js__WEBPACK_IMPORTED_MODULE_2__/* .recordsRef */ .Gn.slice('refs/heads/'.length);
/** `branch`, or nothing said, is the own repository; `owner/repo` is a store that others share. */
function toRecordPlace(store, own) {
    const inOwn = { owner: own.owner, name: own.name, branch: recordsBranch };
    const ownName = `${own.owner}/${own.name}`;
    const [owner, name] = (store ?? '').split('/');
    const isOwn = store?.toLowerCase() === ownName.toLowerCase();
    if (owner === undefined || name === undefined || isOwn)
        return inOwn;
    return { owner, name, branch: recordsBranch, folder: `${ownName}/` };
}
/** How people call the store. */
function storeName({ owner, name, branch }) {
    return `${owner}/${name}@${branch}`;
}
/** The branch's head with the rules on it, without the fields that a server does not have. */
function headQuery(without) {
    return `query RecordsHead($owner: String!, $name: String!, $ref: String!) {
    repository(owner: $owner, name: $name) {
      ref(qualifiedName: $ref) { target { oid } ${(0,_fragments_js__WEBPACK_IMPORTED_MODULE_3__/* .rulesText */ .TK)(without)} }
    }
  }`;
}
/** The branch's head, and the name of one file's content at it. */
const againQuery = `query RecordAgain($owner: String!, $name: String!, $ref: String!, $file: String!) {
  repository(owner: $owner, name: $name) {
    ref(qualifiedName: $ref) { target { oid } }
    object(expression: $file) { oid }
  }
}`;
const oid = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ oid: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() });
const headSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    repository: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ ref: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ target: oid, ..._branch_head_js__WEBPACK_IMPORTED_MODULE_0__/* .rulesShape */ .d6 }).nullable() }).nullable(),
});
const againSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    repository: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ ref: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ target: oid }).nullable(), object: oid.nullable() })
        .nullable(),
});
/** Reads where the branch stands now, in one request (two for servers that do not tell of rules). */
async function readRecordsHead(api, place) {
    const { reply, missing } = await (0,_lean_js__WEBPACK_IMPORTED_MODULE_5__/* .askLean */ ._)(api, {
        names: _fragments_js__WEBPACK_IMPORTED_MODULE_3__/* .youngFields */ .MS,
        schema: headSchema,
        compose: (without) => ({
            name: 'RecordsHead',
            text: headQuery(without),
            variables: variablesOf(place),
            repeatable: true,
        }),
    });
    // Rules that are not told leave the branch unprotected; its head is known without them.
    const refused = reply.refused.filter(({ path }) => !path.includes('rules'));
    const unknown = (0,_record_refusals_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O$)({ ...reply, refused }, place);
    if (unknown !== undefined)
        return unknown;
    if (!reply.ok || reply.value.repository === null)
        return notThere(place);
    const { ref } = reply.value.repository;
    if (ref === null)
        return { status: 'known', value: null };
    const guarded = (0,_branch_head_js__WEBPACK_IMPORTED_MODULE_0__/* .isProtected */ .bz)(ref, { refused: reply.refused, missing });
    const isGuarded = guarded.status === 'known' && guarded.value;
    return { status: 'known', value: { head: ref.target.oid, protected: isGuarded } };
}
/** Reads the head again, and the name of the content at a path. */
async function lookAgain(api, place, path) {
    const variables = { ...variablesOf(place), file: `refs/heads/${place.branch}:${path}` };
    const reply = await api.graphql({ name: 'RecordAgain', text: againQuery, variables, repeatable: true }, againSchema);
    const unknown = (0,_record_refusals_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O$)(reply, place);
    if (unknown !== undefined)
        return { status: 'failed', reason: unknown.reason };
    if (!reply.ok || reply.value.repository === null)
        return notThere(place);
    const { ref, object } = reply.value.repository;
    return { status: 'known', head: ref?.target.oid ?? null, blob: object?.oid ?? null };
}
function variablesOf({ owner, name, branch }) {
    return { owner, name, ref: `refs/heads/${branch}` };
}
function notThere({ owner, name }) {
    const reason = `${owner}/${name} is not there, or the token may not see it`;
    return { status: 'failed', reason, retryable: false };
}


/***/ }),

/***/ 62423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vv: () => (/* binding */ readPaths),
/* harmony export */   b4: () => (/* binding */ readBlobs),
/* harmony export */   i9: () => (/* binding */ readTrees)
/* harmony export */ });
/* unused harmony export objectsQuery */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _record_refusals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1642);
/** Reads trees and blobs of the store, many in one request. */


const blobFields = '... on Blob { text isTruncated isBinary }';
/** One kind of object: how it is named, and which of its fields are read. */
const kinds = {
    trees: {
        operation: 'RecordTrees',
        argument: 'expression',
        type: 'String!',
        fields: '... on Tree { entries { name type oid } }',
    },
    blobs: {
        operation: 'RecordBlobs',
        argument: 'oid',
        type: 'GitObjectID!',
        fields: blobFields,
    },
    files: {
        operation: 'RecordFiles',
        argument: 'expression',
        type: 'String!',
        fields: blobFields,
    },
};
/** The document for so many objects. Only numbers go into its text; the names are variables. */
function objectsQuery(kind, count) {
    const { operation, argument, type, fields } = kinds[kind];
    const indices = Array.from({ length: count }, (_, index) => index);
    const variables = indices.map((index) => `, $o${index}: ${type}`).join('');
    const objects = indices.map((index) => `    o${index}: object(${argument}: $o${index}) { oid ...Fields }`);
    return [
        `query ${operation}($owner: String!, $name: String!, $head: GitObjectID!${variables}) {`,
        '  repository(owner: $owner, name: $name) {',
        '    head: object(oid: $head) { oid }',
        ...objects,
        '  }',
        '}',
        `fragment Fields on GitObject { ${fields} }`,
    ].join('\n');
}
const treeSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    oid: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** Absent where the object is no folder. */
    entries: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), type: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), oid: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })).nullish(),
});
const blobSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    oid: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** Absent where the object is no file. */
    text: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
    isTruncated: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional(),
    isBinary: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().nullish(),
});
/** Folders by their path at the head; undefined for one that is not there. */
async function readTrees(from, folders) {
    const names = folders.map((folder) => `${from.head}:${folder}`);
    const reply = await ask(from, { kind: 'trees', names, schema: answerOf(treeSchema) });
    return toObjects(from, { reply, count: names.length });
}
/** Files by their path at the head; undefined for one that is not there. */
async function readPaths(from, paths) {
    const names = paths.map((path) => `${from.head}:${path}`);
    const reply = await ask(from, { kind: 'files', names, schema: answerOf(blobSchema) });
    return toObjects(from, { reply, count: names.length });
}
/** Files by the name of their content. A batch that is too large for one answer is read in halves. */
async function readBlobs(from, names) {
    const reply = await ask(from, { kind: 'blobs', names, schema: answerOf(blobSchema) });
    if (reply.ok || reply.fault.kind !== 'too-large' || names.length === 1) {
        return toObjects(from, { reply, count: names.length });
    }
    const half = Math.ceil(names.length / 2);
    const first = await readBlobs(from, names.slice(0, half));
    if (first.status !== 'known')
        return first;
    const second = await readBlobs(from, names.slice(half));
    if (second.status !== 'known')
        return second;
    return { status: 'known', value: [...first.value, ...second.value] };
}
function answerOf(object) {
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ repository: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), object.nullable()).nullable() });
}
function ask({ api, place, head }, asked) {
    const { kind, names, schema } = asked;
    const variables = {
        owner: place.owner,
        name: place.name,
        head,
        ...Object.fromEntries(names.map((name, index) => [`o${index}`, name])),
    };
    const text = objectsQuery(kind, names.length);
    return api.graphql({ name: kinds[kind].operation, text, variables, repeatable: true }, schema);
}
function toObjects({ place, head }, answer) {
    const { reply, count } = answer;
    const unknown = (0,_record_refusals_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadable */ .O$)(reply, place);
    if (unknown !== undefined)
        return unknown;
    const found = reply.ok ? reply.value.repository : null;
    if (found?.['head'] == null)
        return noHead(head);
    const value = Array.from({ length: count }, (_, index) => found[`o${index}`] ?? undefined);
    return { status: 'known', value };
}
function noHead(head) {
    const reason = `the commit ${head} of the records cannot be read`;
    return { status: 'failed', reason, retryable: true };
}


/***/ }),

/***/ 1642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   ZH: () => (/* binding */ toRefusalOfFault),
/* harmony export */   wV: () => (/* binding */ toRefusal)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88343);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41234);
/* harmony import */ var _permissions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2303);
/** What GitHub says when records cannot be read or written, in words for people. */



/** `Expected branch to point to "<sha>" but it did not.  Pull and try again.`, and git's own words. */
const staleWords = /STALE_DATA|Expected branch to point to|is at [0-9a-f]{40,64} but expected/i;
const existsWords = /Reference already exists/i;
const emptyWords = /Git Repository is empty/i;
/** Rulesets refuse as `FORBIDDEN`, so that their words have to be looked at before the type. */
const ruleWords = /rule violations? found|protected branch/i;
/** What a refused GraphQL mutation means. */
function toRefusal(reply, place) {
    const { refused } = reply;
    const fault = reply.ok ? undefined : reply.fault;
    const words = [...refused.map(({ message }) => message), ...wordsOf(fault)];
    if (refused.some(({ type }) => type === 'STALE_DATA') || matches(words, staleWords)) {
        return { status: 'stale' };
    }
    const rule = words.find((text) => ruleWords.test(text));
    if (rule !== undefined || refused.some(({ type }) => type === 'BRANCH_PROTECTION_RULE_VIOLATION'))
        return ruled(rule ?? words.join(' '));
    if (refused.some(({ type }) => type === 'FORBIDDEN'))
        return forbidden(place);
    const [first] = refused;
    if (first !== undefined) {
        return { status: 'refused', reason: `GitHub refused it: ${(0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(first.message)}` };
    }
    if (fault !== undefined)
        return toRefusalOfFault(fault, place);
    return { status: 'lost', reason: 'the answer names no commit' };
}
/** What a refused REST request means. */
function toRefusalOfFault(fault, place) {
    const words = wordsOf(fault);
    if (matches(words, existsWords))
        return { status: 'stale' };
    if (matches(words, emptyWords)) {
        const reason = `${place.owner}/${place.name} has no commit yet: add one, such as a README`;
        return { status: 'failed', reason };
    }
    const rule = words.find((text) => ruleWords.test(text));
    if (rule !== undefined)
        return ruled(rule);
    if (fault.kind === 'forbidden')
        return forbidden(place);
    if (isLost(fault))
        return { status: 'lost', reason: fault.reason };
    const tellsOfState = ['conflict', 'refused', 'not-found'].includes(fault.kind);
    return { status: tellsOfState ? 'refused' : 'failed', reason: fault.reason };
}
/** Why something of the store could not be read; undefined if all of it was answered. */
function unreadable(reply, place) {
    const of = {
        what: `the records in ${place.owner}/${place.name}`,
        permissions: _permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .wanted */ .Ol.records.permissions,
    };
    const [first] = reply.refused;
    if (first !== undefined)
        return (0,_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .refusalToUnknown */ .Eh)(first, of);
    return reply.ok ? undefined : (0,_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .toUnknown */ .u1)(reply.fault, of);
}
function ruled(words) {
    const reason = `a rule keeps the record from being written: ${(0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(words)}`;
    return { status: 'failed', reason };
}
function forbidden({ owner, name }) {
    const reason = `the token may not write to ${owner}/${name}: it needs \`contents: write\``;
    return { status: 'unsupported', reason };
}
/** An answer that breaks off, or that tells of trouble on the other side, may come after the write. */
function isLost({ sent, kind }) {
    return sent || ['malformed', 'server', 'too-large'].includes(kind);
}
const answerSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ message: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() });
/** The reason, and what the body says if it is GitHub's. */
function wordsOf(fault) {
    if (fault === undefined)
        return [];
    try {
        const body = answerSchema.safeParse(JSON.parse(fault.body ?? 'null'));
        return body.success ? [fault.reason, body.data.message] : [fault.reason];
    }
    catch {
        return [fault.reason];
    }
}
function matches(words, pattern) {
    return words.some((text) => pattern.test(text));
}


/***/ }),

/***/ 5221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gn: () => (/* binding */ recordsRef),
/* harmony export */   Jr: () => (/* binding */ composeSnapshot)
/* harmony export */ });
/* unused harmony export snapshotParts */
/* harmony import */ var _policy_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17816);
/* harmony import */ var _fragments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90398);
/** The one document that a standard decision is read with, composed from fixed pieces only. */


/** The branch that the gate keeps its records on. */
const recordsRef = 'refs/heads/promotion-gate/records';
/** Parts that can be left out: young fields, and what this token or question cannot have. */
const snapshotParts = (/* unused pure expression or super */ null && ([
    'rules',
    'refUpdateRule',
    'compare',
    'file',
    'deployments',
    'runBranch',
    'candidate',
]));
/** `sha` is the candidate's commit, undefined if its name stands for none or for several. */
function composeSnapshot(question, sha, without) {
    const left = new Set(without);
    if (question.runBranch === undefined)
        left.add('runBranch');
    if (sha === undefined)
        left.add('candidate').add('compare');
    const compare = (0,_fragments_js__WEBPACK_IMPORTED_MODULE_0__/* .unless */ .NJ)(left, 'compare', 'compare(headRef: $headRef) { status }');
    const body = `repository(owner: $owner, name: $name) {
    id databaseId nameWithOwner
    defaultBranchRef {
      name prefix
      target { __typename oid ${(0,_fragments_js__WEBPACK_IMPORTED_MODULE_0__/* .fileText */ .CG)(left)} }
      ${(0,_fragments_js__WEBPACK_IMPORTED_MODULE_0__/* .rulesText */ .TK)(left)} ${compare}
    }
    ${(0,_fragments_js__WEBPACK_IMPORTED_MODULE_0__/* .unless */ .NJ)(left, 'runBranch', `runBranch: ref(qualifiedName: $runBranch) {
        name prefix target { oid } ${(0,_fragments_js__WEBPACK_IMPORTED_MODULE_0__/* .rulesText */ .TK)(left)} ${compare}
      }`)}
    ${(0,_fragments_js__WEBPACK_IMPORTED_MODULE_0__/* .unless */ .NJ)(left, 'candidate', `candidate: object(oid: $sha) {
        __typename oid ... on Commit { tree { oid } ${_fragments_js__WEBPACK_IMPORTED_MODULE_0__/* .checksText */ .rW} }
      }`)}
    ${(0,_fragments_js__WEBPACK_IMPORTED_MODULE_0__/* .unless */ .NJ)(left, 'deployments', (0,_fragments_js__WEBPACK_IMPORTED_MODULE_0__/* .deploymentsText */ .mU)(left))}
    records: ref(qualifiedName: $records) { target { oid } ${(0,_fragments_js__WEBPACK_IMPORTED_MODULE_0__/* .rulesText */ .TK)(left)} }
  }`;
    const { declared, values } = (0,_fragments_js__WEBPACK_IMPORTED_MODULE_0__/* .usedVariables */ .X3)(body, {
        owner: ['String!', question.owner],
        name: ['String!', question.name],
        path: ['String!', question.policyPath],
        defaultPath: ['String!', _policy_names_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultPolicy */ .G4],
        runBranch: ['String!', question.runBranch],
        sha: ['GitObjectID!', sha],
        headRef: ['String!', sha],
        environment: ['String!', question.environment],
        records: ['String!', recordsRef],
        afterCheck: ['String', null],
        afterDeployment: ['String', null],
    });
    const text = `query Snapshot(${declared}) { ${body} }`;
    return { name: 'Snapshot', text, variables: values, repeatable: true };
}


/***/ })

};
