import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { enterCreditDocumentWorkflow } from "../../../../../../workflows/credit"
import { accountToOwe } from "../../../../../../workflows/credit/account-credit"
import { creditOf } from "../../../../../../workflows/credit/credit-claim"
import { adminActor } from "../../../../../middlewares/actor-of"
import { presentEntry } from "./present"
import type { AdminCreditEntriesAnswer, AdminCreditEntryAnswer } from "./types"
import type {
  AdminEnterCreditDocument,
  AdminListCreditEntries,
} from "./validators"

/** An account's ledger, latest first. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<AdminCreditEntriesAnswer>
): Promise<void> {
  const { kind, q, limit, offset } =
    req.validatedQuery as AdminListCreditEntries
  const account = await accountToOwe(req.scope, req.params.id ?? "")
  const [rows, count] = await creditOf(req.scope).listAndCountB2bCreditEntries(
    { account_id: account.id, ...(kind ? { kind } : {}), ...(q ? { q } : {}) },
    { take: limit, skip: offset, order: { created_at: "DESC", id: "DESC" } }
  )
  res.json({ credit_entries: rows.map(presentEntry), count, offset, limit })
}

/** Enters a document; one that is there already is answered with 200. */
export async function POST(
  req: MedusaRequest<AdminEnterCreditDocument>,
  res: MedusaResponse<AdminCreditEntryAnswer>
): Promise<void> {
  const { result } = await enterCreditDocumentWorkflow(req.scope).run({
    input: {
      account_id: req.params.id ?? "",
      ...req.validatedBody,
      actor: await adminActor(req),
    },
  })
  res
    .status(result.known ? 200 : 201)
    .json({ credit_entry: presentEntry(result.entry) })
}
