import i18next, { type i18n } from "i18next"
import { initReactI18next } from "react-i18next"
import { enApplication } from "./en-application"
import { enApprovals } from "./en-approvals"
import { enBudgets } from "./en-budgets"
import { enBuying } from "./en-buying"
import { enCommon } from "./en-common"
import { enCompany } from "./en-company"
import { enCredit } from "./en-credit"
import { enNegotiate } from "./en-negotiate"
import { enOffers } from "./en-offers"
import { enOrders } from "./en-orders"
import { enPayment } from "./en-payment"
import { enQuickOrder } from "./en-quick-order"
import { enRep } from "./en-rep"
import { enSaved } from "./en-saved"
import { enSession } from "./en-session"

const en = {
  ...enCommon,
  ...enSession,
  ...enApplication,
  ...enApprovals,
  ...enBudgets,
  ...enBuying,
  ...enQuickOrder,
  ...enOffers,
  ...enOrders,
  ...enPayment,
  ...enCompany,
  ...enCredit,
  ...enRep,
  ...enSaved,
  ...enNegotiate,
}

/** The texts in the browser's language where we have it, with the merchant's own on top. */
export function createTexts(own: Record<string, string>): i18n {
  const texts = i18next.createInstance()
  void texts.use(initReactI18next).init({
    lng: navigator.language.startsWith("en") ? navigator.language : "en-GB",
    fallbackLng: "en",
    resources: { en: { translation: en } },
    interpolation: { escapeValue: false },
  })
  for (const [key, text] of Object.entries(own)) {
    texts.addResource("en", "translation", key, text)
  }
  return texts
}
