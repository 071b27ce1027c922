import { model } from "@medusajs/framework/utils"
import { PriceProposal } from "./price-proposal"

/**
 * One proposed price, as it was typed: `value` is an amount per `unit_code` (`price`), or
 * percent of the list price (`percent_off`). `own_price` and `proposed_price` are per
 * base unit, as they stood when the proposal was submitted.
 */
export const PriceProposalLine = model.define(
  { name: "b2b_price_proposal_line", tableName: "b2b_price_proposal_line" },
  {
    id: model.id({ prefix: "pplin" }).primaryKey(),
    position: model.number(),
    variant_id: model.text(),
    method: model.enum(["price", "percent_off"]),
    value: model.bigNumber(),
    unit_code: model.text().default(""),
    from_quantity: model.bigNumber(),
    own_price: model.bigNumber().nullable(),
    proposed_price: model.bigNumber().nullable(),
    proposal: model.belongsTo(() => PriceProposal, { mappedBy: "lines" }),
  }
)
