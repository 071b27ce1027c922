import {
  SALES_REP_MODULE,
  type SalesRepModuleService,
} from "../../modules/sales-rep"
import { b2bOptions } from "../../options"
import type { SalesRepDataRow } from "./company-data"
import { ensureLogins } from "./logins"
import { ensureRows, pick, type Seeding } from "./seeding"

type Ids = ReadonlyMap<string, { id: string }>
type Rep = { id: string; email: string }

/** The office's reps, who can sign in at once, and the accounts that they serve. */
export async function ensureSalesReps(
  seeding: Seeding,
  { officeId, accounts }: { officeId: string; accounts: Ids }
): Promise<void> {
  const service =
    seeding.container.resolve<SalesRepModuleService>(SALES_REP_MODULE)
  const wanted = seeding.data.salesReps
  const emails = wanted.map(({ email }) => email)
  const reps = await ensureRows<SalesRepDataRow, Rep>(seeding, {
    noun: "sales reps",
    wanted,
    key: (row) => row.email,
    rowKey: (rep) => rep.email,
    find: () => service.listB2bSalesReps({ email: emails }),
    create: (missing) =>
      Promise.all(
        missing.map(({ name, email, phone, kind }) =>
          service.addRep({ name, email, phone, kind, erp_code: null }, [
            officeId,
          ])
        )
      ),
  })
  await ensureLogins(
    seeding,
    wanted.map(({ email }) => ({
      email,
      actor: "sales_rep_id" as const,
      id: pick(reps, email).id,
    }))
  )
  await ensureServed(seeding, { officeId, accounts, reps })
}

type Served = {
  officeId: string
  accounts: Ids
  reps: ReadonlyMap<string, Rep>
}

async function ensureServed(
  seeding: Seeding,
  { officeId, accounts, reps }: Served
): Promise<void> {
  const service =
    seeding.container.resolve<SalesRepModuleService>(SALES_REP_MODULE)
  const wanted = seeding.data.salesReps.flatMap(
    ({ email, accounts: numbers }) =>
      numbers.map((number) => ({
        account_id: pick(accounts, number).id,
        sales_rep_id: pick(reps, email).id,
      }))
  )
  const ids = wanted.map(({ account_id }) => account_id)
  await ensureRows<(typeof wanted)[number], { account_id: string }>(seeding, {
    noun: "rep assignments",
    wanted,
    key: (row) => row.account_id,
    rowKey: (row) => row.account_id,
    // One that was ended by hand stays ended.
    find: () => service.listB2bRepAssignments({ account_id: ids }),
    create: (missing) =>
      service.createB2bRepAssignments(
        missing.map((row) => ({
          ...row,
          office_id: officeId,
          started_at: b2bOptions().now(),
        }))
      ),
  })
}
