import type { MedusaContainer } from "@medusajs/framework/types"
import { chosenId } from "../../../modules/import"
import {
  SALES_REP_MODULE,
  type RepAssignmentRow,
  type SalesRepModuleService,
  type SalesRepRow,
} from "../../../modules/sales-rep"
import { textOf, type Planner, type ReadableRow, type Wanted } from "./plan"
import { tradeAccountsOf } from "./trade-accounts"

type Place = { account_id: string; office_id: string; rep: SalesRepRow }

/** Whom a file gives an account to, and from whom it takes it. */
export const planRepAssignments: Planner = async ({ scope, batchId }, rows) => {
  const [accounts, repNamed] = await Promise.all([
    tradeAccountsOf(scope, rows),
    salesRepsNamed(scope, rows),
  ])
  const found = rows.map((row) => {
    const account = accounts.find(row)
    const rep = repNamed(textOf(row.values, "sales_rep"))
    return { row, account, rep }
  })
  const current = await currentOf(
    scope,
    found.flatMap(({ account }) => ("refusal" in account ? [] : [account.id]))
  )
  const seen = new Map<string, number>()
  return found.flatMap(({ row, account, rep }): Wanted[] => {
    const refuse = (refusal: string): Wanted[] => [
      { ...commonOf(row), entity: "rep_assignment", refusal },
    ]
    if ("refusal" in account) {
      return refuse(account.refusal)
    }
    if ("refusal" in rep) {
      return refuse(rep.refusal)
    }
    const place = { account_id: account.id, office_id: account.office.id, rep }
    const standing = current.get(account.id) ?? []
    const type = typeOf(row, place, standing)
    const twice = [
      `${account.id} ${rep.id}`,
      ...(type === "primary" ? [`${account.id} primary`] : []),
    ]
    const first = twice.map((key) => seen.get(key)).find(Boolean)
    if (first !== undefined) {
      return refuse(
        `line ${String(first)} is about the same account and rep, or makes another one its primary rep`
      )
    }
    const planned =
      type === null
        ? ending(row, place, standing)
        : beginning(row, { ...place, type, standing, batchId })
    if (planned === null) {
      return refuse(
        type === null
          ? "the sales rep does not serve the account"
          : "the sales rep is not active, or does not sell for the account's office"
      )
    }
    twice.forEach((key) => seen.set(key, row.line))
    return planned
  })
}

const commonOf = ({ line, key }: ReadableRow) => ({ line, entity_key: key })

/** What he becomes; null: he stops. An empty cell keeps what he is. */
function typeOf(
  { values }: ReadableRow,
  { rep }: Place,
  standing: RepAssignmentRow[]
): string | null {
  if (textOf(values, "ends") === "yes") {
    return null
  }
  const own = standing.find(({ sales_rep_id }) => sales_rep_id === rep.id)
  return textOf(values, "type") || (own?.type ?? "primary")
}

function ended(
  row: ReadableRow,
  { account_id, sales_rep_id, id }: Ends
): Wanted {
  return {
    ...commonOf(row),
    entity: "ended_rep_assignment",
    new_id: id,
    fields: { account_id, sales_rep_id, ended_at: true },
    initial: {},
  }
}

type Ends = Pick<RepAssignmentRow, "id" | "account_id" | "sales_rep_id">

function ending(
  row: ReadableRow,
  { rep }: Place,
  standing: RepAssignmentRow[]
): Wanted[] | null {
  const own = standing.filter(({ sales_rep_id }) => sales_rep_id === rep.id)
  return own.length === 0 ? null : own.map((one) => ended(row, one))
}

type Begin = Place & {
  type: string
  standing: RepAssignmentRow[]
  batchId: string
}

/** Null: he cannot serve it. What is so already needs no leave. */
function beginning(
  row: ReadableRow,
  { account_id, office_id, rep, type, standing, batchId }: Begin
): Wanted[] | null {
  const isOwn = (one: RepAssignmentRow) => one.sales_rep_id === rep.id
  const isSo = standing.some((one) => isOwn(one) && one.type === type)
  const sells =
    rep.status === "active" &&
    rep.offices.some((office) => office.office_id === office_id)
  if (!isSo && !sells) {
    return null
  }
  const replaced = isSo
    ? []
    : standing.filter(
        (one) => isOwn(one) || (type === "primary" && one.type === "primary")
      )
  return [
    ...replaced.map((one) => ended(row, one)),
    {
      ...commonOf(row),
      entity: "rep_assignment",
      new_id: chosenId("rasg", batchId, account_id, rep.id, type),
      fields: { account_id, sales_rep_id: rep.id, type },
      initial: {
        office_id,
        source: "csv",
        reason: textOf(row.values, "reason") || null,
        started_at: true,
        ended_at: false,
      },
    },
  ]
}

async function currentOf(
  scope: MedusaContainer,
  accountIds: string[]
): Promise<Map<string, RepAssignmentRow[]>> {
  const rows = await scope
    .resolve<SalesRepModuleService>(SALES_REP_MODULE)
    .listB2bRepAssignments(
      { account_id: [...new Set(accountIds)], ended_at: null },
      { take: null }
    )
  const byAccount = new Map<string, RepAssignmentRow[]>()
  for (const row of rows) {
    byAccount.set(row.account_id, [
      ...(byAccount.get(row.account_id) ?? []),
      row,
    ])
  }
  return byAccount
}

/** Reps by e-mail address, id or code in the ERP. */
async function salesRepsNamed(
  scope: MedusaContainer,
  rows: ReadableRow[]
): Promise<(name: string) => SalesRepRow | { refusal: string }> {
  const names = [
    ...new Set(rows.map(({ values }) => textOf(values, "sales_rep"))),
  ]
  const reps = await scope
    .resolve<SalesRepModuleService>(SALES_REP_MODULE)
    .listB2bSalesReps(
      {
        $or: [
          { email: names.map((name) => name.toLowerCase()) },
          { id: names },
          { erp_code: names },
        ],
      },
      { relations: ["offices"], take: null }
    )
  return (name) => {
    const named = reps.filter(
      ({ id, email, erp_code }) =>
        id === name || email === name.toLowerCase() || erp_code === name
    )
    const [rep] = named
    return rep && named.length === 1
      ? rep
      : {
          refusal: rep
            ? `several sales reps are called "${name}"`
            : `there is no sales rep "${name}"`,
        }
  }
}
