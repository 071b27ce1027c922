import en from "./en"
import company from "./en-company"
import office from "./en-office"

export default { en: { b2b: { ...en, ...company, ...office } } }
