import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  COMPANY_MODULE,
  shipToAsAddress,
  type CompanyModuleService,
  type ProjectRow,
  type ShipToRow,
} from "../../../modules/company"
import {
  lineErrors,
  TRADE_MODULE,
  tradeErrors,
  type TradeModuleService,
} from "../../../modules/trade"
import { toMedusaError } from "../../../utils/catalogue-error"
import { buyerOfContext } from "../../pricing-schedule/pricing/priced-buyer"
import { billToAddressOf } from "../bill-to-address"
import { ORDER_HEADER_METADATA } from "../completion-guards"
import { poNumberUsed } from "../facts/load-order-facts"
import type { LinesMode, LineToAdd } from "../lines/line-to-add"
import { planLines } from "../lines/plan-lines"
import { contextOfPlain, type PlainContext } from "../lines/plain-context"
import { officeClock } from "../facts/office-clock"
import { refuseOrderHeaderPatch } from "../refuse-order-header-patch"
import type { B2bContext, RequestStore } from "../request-context"
import { rightsOf } from "../usable-ship-tos"

/** Where the goods go and what the order is called, as the buyer chose. */
type ChosenFacts = {
  ship_to_id?: string | null | undefined
  project_id?: string | null | undefined
  po_number?: string | null | undefined
  requested_ship_date?: string | null | undefined
}

export type CartWithLines = ChosenFacts & {
  /** Who buys, for which account. */
  context: PlainContext
  lines: LineToAdd[]
  mode: LinesMode
}

const planNewCartStepId = "b2b-plan-new-cart"

/**
 * Decides what a new cart of an account has, its lines and its order header. It only
 * reads.
 * @throws MedusaError codes `b2b.account.closed`, `b2b.line_item.none_possible`, the
 *   first refusal of ship-to, project, PO number or date, and with `mode: "all"` that
 *   of a line
 */
export const planNewCartStep = createStep(
  planNewCartStepId,
  async (input: CartWithLines, { container }) => {
    const { lines, mode } = input
    const context = contextOfPlain(input.context)
    const { account, office } = context
    if (account.status === "closed") {
      throw toMedusaError(tradeErrors.accountClosed(account))
    }
    const [shipTo, billing_address, plan] = await Promise.all([
      destinationOf(container, { ...input, context }),
      billToAddressOf(container, context),
      planLines(container, context, {
        lines,
        mode,
        buyer: buyerOfContext(context, input.ship_to_id ?? null),
        existing: [],
      }),
    ])
    const [refused] = plan.refused
    if (plan.items.length === 0 && refused) {
      throw toMedusaError(lineErrors.nonePossible(refused))
    }
    const headerId = generateEntityId(undefined, "ohdr")
    return new StepResponse({
      added: plan.added,
      refused: plan.refused,
      price_set_ids: plan.price_set_ids,
      header: headerOf(headerId, input, shipTo),
      cart: {
        region_id: office.region_id,
        sales_channel_id: office.sales_channel_id,
        currency_code: office.currency_code.toLowerCase(),
        customer_id: context.customer_id,
        billing_address,
        ...(shipTo ? { shipping_address: shipToAsAddress(shipTo) } : {}),
        metadata: { [ORDER_HEADER_METADATA]: headerId },
        items: plan.items,
      },
    })
  }
)

/** What the hook that writes the order header finds in the request's store. */
export type NewHeader = Pick<
  RequestStore,
  "new_order_header_id" | "pending_ship_to" | "pending_facts"
>

function headerOf(
  id: string,
  { project_id, po_number, requested_ship_date }: ChosenFacts,
  shipTo: ShipToRow | null
): Required<NewHeader> {
  return {
    new_order_header_id: id,
    pending_ship_to: {
      ship_to_id: shipTo?.id ?? null,
      fulfilment: "deliver",
      collection_point_id: null,
      site_contact_name: shipTo?.contact_name ?? null,
      site_contact_phone: shipTo?.contact_phone ?? null,
      delivery_instructions: shipTo?.delivery_instructions ?? null,
    },
    pending_facts: {
      project_id: project_id ?? null,
      po_number: po_number ?? null,
      requested_ship_date: requested_ship_date ?? null,
    },
  }
}

/** @returns the chosen ship-to; null where none was chosen */
async function destinationOf(
  container: MedusaContainer,
  { context, ...chosen }: ChosenFacts & { context: B2bContext }
): Promise<ShipToRow | null> {
  const { account, company, office } = context
  const [rights, ship_to, project, po_number_used] = await Promise.all([
    rightsOf(container, context),
    shipToOf(container, company.id, chosen.ship_to_id),
    projectOf(container, company.id, chosen.project_id),
    poNumberUsed(container.resolve<TradeModuleService>(TRADE_MODULE), account, {
      id: null,
      po_number: chosen.po_number ?? null,
    }),
  ])
  const [refusal] = refuseOrderHeaderPatch(
    {
      rights,
      ship_to,
      project,
      account,
      po_number_used,
      clock: officeClock(office),
      collection: null,
      header: {
        requested_ship_date: chosen.requested_ship_date ?? null,
        collection_point_id: null,
      },
      cart: { currency_code: office.currency_code },
      current_prices: { unsellable: null },
    },
    chosen
  )
  if (refusal) {
    throw toMedusaError(refusal)
  }
  return ship_to
}

async function shipToOf(
  container: MedusaContainer,
  company_id: string,
  id: string | null | undefined
): Promise<ShipToRow | null> {
  const [row] = id
    ? await container
        .resolve<CompanyModuleService>(COMPANY_MODULE)
        .listB2bShipTos({ id, company_id }, { relations: ["projects"] })
    : []
  return row ?? null
}

async function projectOf(
  container: MedusaContainer,
  company_id: string,
  id: string | null | undefined
): Promise<ProjectRow | null> {
  const [row] = id
    ? await container
        .resolve<CompanyModuleService>(COMPANY_MODULE)
        .listB2bProjects({ id, company_id }, { relations: ["ship_tos"] })
    : []
  return row ?? null
}
