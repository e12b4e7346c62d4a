/** Where this page's feedback goes, as the server wrote it into the page. */
export const { baseUrl: baseURL, publishableKey } = document.documentElement.dataset;

/** Asks the application, shows the answer, and gives it with its feedback key. */
export async function ask() {
  const { answer, feedbackKey } = await (await fetch('/answer')).json();
  document.querySelector('#answer').textContent = answer;
  return { answer, feedbackKey };
}
