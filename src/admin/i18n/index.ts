import en from "./en"
import approval from "./en-approval"
import budget from "./en-budget"
import catalog from "./en-catalog"
import company from "./en-company"
import credit from "./en-credit"
import creditGroups from "./en-credit-groups"
import templates from "./en-templates"
import office from "./en-office"
import order from "./en-order"
import payment from "./en-payment"
import repRules from "./en-rep-rules"
import reps from "./en-reps"
import price from "./en-price"
import product from "./en-product"
import proposals from "./en-proposals"

export default {
  en: {
    b2b: {
      ...en,
      ...approval,
      ...budget,
      ...catalog,
      ...company,
      ...credit,
      ...creditGroups,
      ...office,
      ...order,
      ...payment,
      ...price,
      ...product,
      ...proposals,
      ...repRules,
      ...reps,
      ...templates,
    },
  },
}
