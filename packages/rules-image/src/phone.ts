/** Width in CSS pixels of a picture that fills a phone. */
export const phoneWidth = 390
