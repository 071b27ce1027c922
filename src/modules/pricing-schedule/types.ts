import type { InferTypeOf } from "@medusajs/framework/types"
import type { PriceImport } from "./models/price-import"
import type { PriceProposal } from "./models/price-proposal"
import type { PriceProposalLine } from "./models/price-proposal-line"
import type { PricingSchedule } from "./models/pricing-schedule"
import type { ScheduleAssignment } from "./models/schedule-assignment"
import type { ScheduleLine } from "./models/schedule-line"
import type { ScheduleList } from "./models/schedule-list"
import type { VariantCost } from "./models/variant-cost"

export type PriceImportRow = InferTypeOf<typeof PriceImport>
export type PriceProposalRow = InferTypeOf<typeof PriceProposal>
export type PriceProposalLineRow = InferTypeOf<typeof PriceProposalLine>
export type PricingScheduleRow = InferTypeOf<typeof PricingSchedule>
export type ScheduleAssignmentRow = InferTypeOf<typeof ScheduleAssignment>
export type ScheduleLineRow = InferTypeOf<typeof ScheduleLine>
export type ScheduleListRow = InferTypeOf<typeof ScheduleList>
export type VariantCostRow = InferTypeOf<typeof VariantCost>
