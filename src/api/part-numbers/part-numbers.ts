import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import {
  accountErrors,
  TRADE_MODULE,
  type AccountRow,
  type TradeModuleService,
} from "../../modules/trade"
import { toMedusaError } from "../../utils/catalogue-error"
import {
  listPartNumbers,
  type PartNumber,
} from "../../workflows/trade/queries/list-part-numbers"
import { deletePartNumberWorkflow } from "../../workflows/trade/workflows/delete-part-number"
import { savePartNumberWorkflow } from "../../workflows/trade/workflows/save-part-number"
import { contextOf } from "../middlewares/require-permission"
import type { Side } from "./side"
import type { PartNumbersAnswer } from "./types"
import type { PartNumberListQuery, SavePartNumberInput } from "./validators"

export function getPartNumbers(side: Side) {
  return async (
    req: MedusaRequest<unknown, PartNumberListQuery>,
    res: MedusaResponse<PartNumbersAnswer>
  ): Promise<void> => {
    const { limit, offset, ...filter } = req.validatedQuery
    const account_id = side.account(req)
    await mustExist(req, account_id)
    const { rows, count } = await listPartNumbers(
      req.scope,
      { account_id, seen_by: seenBy(side, req), ...filter },
      { limit, offset }
    )
    res.json({ part_numbers: rows, count, offset, limit })
  }
}

/** The account, where its member asks. */
function seenBy(side: Side, req: MedusaRequest): AccountRow | null {
  return side.any_variant ? null : contextOf(req).account
}

async function mustExist(req: MedusaRequest, id: string): Promise<void> {
  const known =
    req.b2b?.account.id === id ||
    (
      await req.scope
        .resolve<TradeModuleService>(TRADE_MODULE)
        .listB2bAccounts({ id }, { select: ["id"], take: 1 })
    ).length > 0
  if (!known) {
    throw toMedusaError(accountErrors.accountNotFound(id))
  }
}

export function postPartNumber(side: Side) {
  return async (
    req: MedusaRequest<SavePartNumberInput>,
    res: MedusaResponse<{ part_number: PartNumber | undefined }>
  ): Promise<void> => {
    const account_id = side.account(req)
    const { result } = await savePartNumberWorkflow(req.scope).run({
      input: {
        ...req.validatedBody,
        account_id,
        any_variant: side.any_variant,
        actor: await side.actor(req),
      },
    })
    const { rows } = await listPartNumbers(
      req.scope,
      { account_id, seen_by: seenBy(side, req), id: result.id },
      { limit: 1, offset: 0 }
    )
    res.json({ part_number: rows[0] })
  }
}

export function deletePartNumber(side: Side) {
  return async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
    const id = side.subject(req)
    await deletePartNumberWorkflow(req.scope).run({
      input: {
        account_id: side.account(req),
        part_number_id: id,
        any_variant: side.any_variant,
        actor: await side.actor(req),
      },
    })
    res.json({ id, object: "part_number", deleted: true })
  }
}
