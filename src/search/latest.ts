/** The same function, which remembers some of its last answers (at most `most`). Arguments are compared by what they say. */
export function latest<Args extends readonly unknown[], Answer>(
  work: (...args: Args) => Answer,
  most: number,
): (...args: Args) => Answer {
  const answers = new Map<string, Answer>();
  return (...args) => {
    const key = JSON.stringify(args);
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = work(...args);
    if (answers.size >= most) answers.clear();
    answers.set(key, answer);
    return answer;
  };
}
