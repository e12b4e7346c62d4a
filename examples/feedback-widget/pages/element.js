// The custom element: no framework, and nothing to style but what you want to.
import { defineFeedbackElement } from 'footlight/element';
import { ask, baseURL, publishableKey } from './ask.js';

defineFeedbackElement();
const { answer, feedbackKey } = await ask();

const feedback = document.createElement('footlight-feedback');
feedback.setAttribute('base-url', baseURL);
feedback.setAttribute('publishable-key', publishableKey);
feedback.setAttribute('feedback-key', feedbackKey);
feedback.setAttribute('answer', answer);
document.querySelector('#feedback').append(feedback);
