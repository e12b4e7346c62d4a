/** What an answer comes to, or what `instead` gives when it takes longer than `ms`. */
export function within<T>(ms: number, answer: Promise<T>, instead: () => T): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      try {
        resolve(instead());
      } catch (error) {
        reject(error);
      }
    }, ms);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
