import en from "./en"
import company from "./en-company"
import office from "./en-office"
import order from "./en-order"

export default { en: { b2b: { ...en, ...company, ...office, ...order } } }
