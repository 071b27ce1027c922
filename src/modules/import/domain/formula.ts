/** How spreadsheets recognise a formula, wide characters included. */
export const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/

/** A sign, then digits and what belongs to a phone number: cannot be a formula. */
export const HARMLESS = /^\s*[+-][\d\s().-]*$/
