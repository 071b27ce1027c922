import { MathBN } from "@medusajs/framework/utils"
import {
  CREDIT_MODULE,
  type CreditModuleService,
} from "../../../src/modules/credit"
import { cloneDatabase, openModule } from "../../world"

const CLERK = { type: "user", id: "user_1", name: "Clerk" }

/** The credit module on a database of its own, and a clock that goes a second a call. */
export type CreditWorld = Awaited<ReturnType<typeof openCredit>>

export async function openCredit() {
  const database = await cloneDatabase("credit")
  const credit = await openModule<CreditModuleService>({
    key: CREDIT_MODULE,
    folder: "credit",
    database,
  })
  let tick = Date.parse("2026-11-01T08:00:00Z")
  let documents = 0
  const now = () => new Date((tick += 1000))
  const holder = (account: string) => ({
    account_id: account,
    company_id: "comp_1",
    office_id: "offc_1",
    currency_code: "gbp",
  })

  const reserve = (account: string, header: string, amount: string) =>
    credit.service.reserve({
      ...holder(account),
      order_header_id: `${account}.${header}`,
      payment_session_id: `payses_${account}.${header}`,
      amount,
      awaiting_approval: "0",
      awaits_erp: true,
      today: "2026-11-01",
      actor: CLERK,
      now: now(),
    })

  const hold = (account: string, header: string, total: string) =>
    credit.service.holdFor(`${account}.${header}`, {
      total,
      reason: "changed",
      actor: CLERK,
      now: now(),
    })

  const enter = (
    account: string,
    document: {
      kind: "invoice" | "payment" | "credit_note" | "adjustment" | "write_off"
      amount: string
      header?: string | undefined
      reference?: string
      due_on?: string
    }
  ) =>
    credit.service.enter({
      ...holder(account),
      kind: document.kind,
      amount: document.amount,
      reference: document.reference ?? `doc ${String(++documents)}`,
      reason: null,
      due_on: document.due_on ?? null,
      order_header_id: document.header ? `${account}.${document.header}` : null,
      actor: CLERK,
      now: now(),
    })

  const standing = async (account: string, today = "2026-11-01") => {
    const found = await credit.service.standing(account, { today })
    if (!found) {
      throw new Error(`${account} has no facility`)
    }
    return found.standing
  }

  /** What the facility says, and what its lines and reservations come to. */
  const sums = async (account: string) => {
    const [row] = await database.sql<Record<string, string>>(
      `SELECT ledger_balance, reserved,
       raw_ledger_balance ->> 'value' AS raw_ledger_balance,
       raw_reserved ->> 'value' AS raw_reserved,
       (SELECT COALESCE(sum(balance_delta), 0) FROM b2b_credit_entry
        WHERE account_id = f.account_id) AS balance_lines,
       (SELECT COALESCE(sum(reserved_delta), 0) FROM b2b_credit_entry
        WHERE account_id = f.account_id) AS reserved_lines,
       (SELECT COALESCE(sum(amount), 0) FROM b2b_credit_reservation
        WHERE account_id = f.account_id) AS held
     FROM b2b_credit_facility f WHERE account_id = $1`,
      [account]
    )
    return row ?? {}
  }

  async function expectSumsToAgree(account: string): Promise<void> {
    const row = await sums(account)
    const equal = (one: string, other: string) => {
      expect([one, row[one]]).toEqual([
        one,
        MathBN.eq(row[one] ?? "x", row[other] ?? "y") ? row[one] : row[other],
      ])
    }
    equal("ledger_balance", "balance_lines")
    equal("ledger_balance", "raw_ledger_balance")
    equal("reserved", "reserved_lines")
    equal("reserved", "raw_reserved")
    equal("reserved", "held")
  }

  const setLimit = async (account: string, limit: string) => {
    await database.sql(
      `UPDATE b2b_credit_facility SET credit_limit = CAST(CAST($2 AS text) AS numeric),
       raw_credit_limit = jsonb_build_object('value', CAST($2 AS text), 'precision', 20)
     WHERE account_id = $1`,
      [account, limit]
    )
  }

  return {
    database,
    service: credit.service,
    now,
    reserve,
    hold,
    enter,
    standing,
    setLimit,
    expectSumsToAgree,
    close: async () => {
      await credit.close()
      await database.drop()
    },
  }
}
