import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { generateEntityId } from "@medusajs/framework/utils"
import { b2bOptions } from "../../../options"
import { companyErrors } from "../../../modules/company"
import { refuseApplicant, tradeErrors } from "../../../modules/trade"
import { toMedusaError } from "../../../utils/catalogue-error"
import { billToAddressOf } from "../../../workflows/trade/bill-to-address"
import { ORDER_HEADER_METADATA } from "../../../workflows/trade/completion-guards"
import type { B2bContext } from "../../../workflows/trade/request-context"
import { recogniseAddress } from "./recognise-address"
import {
  refuseFixedFields,
  withoutOrderHeader,
  type CartBody,
} from "./cart-body"

/**
 * Before core's validation: a client that names no region, channel or currency
 * gets the office's, also where its publishable key has several channels.
 */
export function fillOfficeDefaults(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): void {
  const body: unknown = req.body
  if (isCreation(req) && req.b2b && isRecord(body)) {
    const { office } = req.b2b
    body.region_id ??= office.region_id
    body.sales_channel_id ??= office.sales_channel_id
    body.currency_code ??= office.currency_code
  }
  next()
}

/** The matcher is a prefix: carts/:id and all below it come by here too. */
function isCreation(req: MedusaRequest): boolean {
  return req.method === "POST" && /^\/?(\?|$)/.test(req.url)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === "object" && !Array.isArray(value)
}

/** A cart created for an account is the office's, from its first line on. */
export async function createCartInContext(
  req: MedusaRequest<CartBody>,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const body = req.validatedBody
  for (const address of [body.shipping_address, body.billing_address]) {
    if (typeof address === "string") {
      throw toMedusaError(tradeErrors.addressNotFound(address))
    }
  }
  if (!req.b2b) {
    if (b2bOptions().b2b_only) {
      throw toMedusaError(tradeErrors.cartWithoutAccount())
    }
    refuseUndecided(req)
    body.metadata = withoutOrderHeader(body.metadata)
    next()
    return
  }
  refuseCreation(req.b2b)
  refuseFixedFields(body, req.b2b.office)
  const headerId = generateEntityId(undefined, "ohdr")
  body.metadata = { ...body.metadata, [ORDER_HEADER_METADATA]: headerId }
  body.billing_address = await billToAddressOf(req.scope, req.b2b)
  if (req.b2b_store) {
    req.b2b_store.new_order_header_id = headerId
  }
  await recogniseAddress(req, req.b2b, body)
  next()
}

/** A cart that an applicant could not complete is not begun. */
function refuseUndecided(req: MedusaRequest): void {
  const refusal = refuseApplicant(req.b2b_session?.applicant_access ?? null)[0]
  if (refusal) {
    throw toMedusaError(refusal)
  }
}

function refuseCreation({ account, permissions }: B2bContext): void {
  if (!permissions.has("order.place")) {
    throw toMedusaError(companyErrors.permissionMissing("order.place"))
  }
  if (account.status === "closed") {
    throw toMedusaError(tradeErrors.accountClosed(account))
  }
}
