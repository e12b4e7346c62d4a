// Your own markup, and one function.
import { createFeedback } from 'footlight/feedback';
import { ask, baseURL, publishableKey } from './ask.js';

const { sendFeedback } = createFeedback({ baseURL, publishableKey });
const { feedbackKey } = await ask();

const up = button('👍', 'Good answer', () => send({ rating: 1 }));
const down = button('👎', 'Bad answer', () => send({ rating: 0 }));
const status = document.createElement('p');
status.role = 'status';
document.querySelector('#feedback').append(up, down, status);

async function send(feedback) {
  try {
    await sendFeedback({ feedbackKey, ...feedback });
    status.textContent = 'Thank you.';
  } catch (error) {
    status.textContent = error.message;
  }
}

function button(face, label, onClick) {
  const made = document.createElement('button');
  made.textContent = face;
  made.ariaLabel = label;
  made.addEventListener('click', onClick);
  return made;
}
