import { z } from "@medusajs/framework/zod"
import { entityId, optionalText } from "../../../../utils/body-fields"
import { pageParams } from "../../../../utils/list-params"

export const AdminPriceProposalParams = z.strictObject({
  status: z
    .enum([
      "draft",
      "submitted",
      "offered",
      "accepted",
      "declined",
      "rejected",
      "withdrawn",
    ])
    .optional(),
  office_id: entityId.optional(),
  sales_rep_id: entityId.optional(),
  ...pageParams(20),
})

export const AdminDecideProposal = z.strictObject({ note: optionalText(1000) })

export type AdminPriceProposalParams = z.output<typeof AdminPriceProposalParams>
export type AdminDecideProposal = z.output<typeof AdminDecideProposal>
