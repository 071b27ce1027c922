import { MedusaService } from "@medusajs/framework/utils"
import { ActingSession } from "./models/acting-session"
import { PriceOverride } from "./models/price-override"
import { RepAssignment } from "./models/rep-assignment"
import { RepConsent } from "./models/rep-consent"
import { RepPolicy } from "./models/rep-policy"
import { RepRule } from "./models/rep-rule"
import { SalesRep } from "./models/sales-rep"
import { SalesRepOffice } from "./models/sales-rep-office"

/** The tables of sales reps. The keys are the models' names: Query calls the methods made from them. */
export const SalesRepTables = MedusaService({
  B2bSalesRep: SalesRep,
  B2bSalesRepOffice: SalesRepOffice,
  B2bRepAssignment: RepAssignment,
  B2bActingSession: ActingSession,
  B2bRepPolicy: RepPolicy,
  B2bRepConsent: RepConsent,
  B2bRepRule: RepRule,
  B2bPriceOverride: PriceOverride,
})
