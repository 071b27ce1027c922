import en from "./en"

export default { en: { b2b: en } }
