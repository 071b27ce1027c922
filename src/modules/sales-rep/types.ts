import type { InferTypeOf } from "@medusajs/framework/types"
import type { ActingSession } from "./models/acting-session"
import type { PriceOverride } from "./models/price-override"
import type { RepAssignment } from "./models/rep-assignment"
import type { RepConsent } from "./models/rep-consent"
import type { RepPolicy } from "./models/rep-policy"
import type { RepRule } from "./models/rep-rule"
import type { SalesRep } from "./models/sales-rep"
import type { SalesRepOffice } from "./models/sales-rep-office"

export type ActingSessionRow = InferTypeOf<typeof ActingSession>
export type PriceOverrideRow = InferTypeOf<typeof PriceOverride>
export type RepAssignmentRow = InferTypeOf<typeof RepAssignment>
export type RepConsentRow = InferTypeOf<typeof RepConsent>
export type RepPolicyRow = InferTypeOf<typeof RepPolicy>
export type RepRuleRow = InferTypeOf<typeof RepRule>
export type SalesRepRow = InferTypeOf<typeof SalesRep>
export type SalesRepOfficeRow = InferTypeOf<typeof SalesRepOffice>
