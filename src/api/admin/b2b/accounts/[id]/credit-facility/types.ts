import type { CreditStanding } from "../../../../../../modules/credit"

export type AdminCreditAnswer = { credit: CreditStanding }
