/** GraphQL's organisations and teams, which no job's own token may read. */
import { forbidden, actorNode, connection, type Arguments, type Node, type Scope } from './node.js';
import { account } from '../repository.js';

/** Null for one that is not there. */
export function organizationNode(scope: Scope, login: string): Node | null {
  const own = scope.repositories().filter(({ owner }) => owner.login === login);
  if (own.length === 0) return null;
  return {
    ...actorNode(account(login, 'Organization')),
    team: ({ slug }: Arguments) => {
      if (!scope.token.teams) throw forbidden();
      const name = `${login}/${String(slug)}`;
      const members = own.map(({ teams }) => teams.get(name)).find((one) => one !== undefined);
      if (members === undefined) return null;
      return {
        __typename: 'Team',
        slug,
        combinedSlug: name,
        members: (args: Arguments) => connection(members.map(actorNode), args, 'members'),
      };
    },
  };
}
