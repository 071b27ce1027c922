import { CREDIT_MODULE, type CreditModuleService } from "../../modules/credit"
import type { AccountRow } from "../../modules/trade"
import { b2bOptions } from "../../options"
import { ensureRows, pick, type Seeding } from "./seeding"

type Seeded = {
  office: { id: string; currency_code: string }
  accounts: ReadonlyMap<string, Pick<AccountRow, "id" | "company_id">>
}

/** What some accounts may owe, and what the books said when the demo was made. */
export async function ensureCredit(
  seeding: Seeding,
  { office, accounts }: Seeded
): Promise<void> {
  const service = seeding.container.resolve<CreditModuleService>(CREDIT_MODULE)
  const wanted = seeding.data.credit.map(({ account, ...row }) => ({
    ...row,
    account_id: pick(accounts, account).id,
    company_id: pick(accounts, account).company_id,
    office_id: office.id,
    currency_code: office.currency_code,
    as_of: b2bOptions().now(),
  }))
  await ensureRows<(typeof wanted)[number], { account_id: string }>(seeding, {
    noun: "credit facilities",
    wanted,
    key: (row) => row.account_id,
    rowKey: (row) => row.account_id,
    find: () =>
      service.listB2bCreditFacilities(
        { account_id: wanted.map(({ account_id }) => account_id) },
        { take: null }
      ),
    create: (missing) => service.createB2bCreditFacilities(missing),
  })
}
