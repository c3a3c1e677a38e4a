/** What is said in English about what is near. */
import type { NearMessages } from './near-messages.ts';

export const nearMessagesEn: NearMessages = {
  legend: 'Near you',
  postcode: 'What is your postcode?',
  postcodeHint: 'The 4 digits are enough. Your postcode stays on this device.',
  show: 'Show nearest first',
  fourDigits: 'Type the 4 digits of your postcode.',
  unknown: (postcode) => `We do not know ${postcode}. Choose your district below.`,
  district: 'Which district are you in?',
  districtHint: 'We count from the middle of the district.',
  choose: 'Anywhere',
  near: (where) => `Near ${where}`,
  done: 'The nearest are now at the top.',
  lost: 'This does not work now. Choose a district or try later.',
  about: (kilometres) => `about ${kilometres} km`,
  unsure: 'Online, or we do not know how far',
};
