/** One answer for each question, by its value: nothing is asked twice in a run. */
export function remembered<Q extends object, A>(
  read: (question: Q) => Promise<A>,
): (question: Q) => Promise<A> {
  const answers = new Map<string, Promise<A>>();
  return (question) => {
    const key = JSON.stringify(question);
    const answer = answers.get(key) ?? read(question);
    answers.set(key, answer);
    return answer;
  };
}
