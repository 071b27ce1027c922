import type { StorePriceProposalAnswer } from "../../src/api/store/b2b/price-proposals/types"
import { must, type HttpClient } from "../world/http"
import {
  accountNumbered,
  assign,
  changePolicy,
  demoOffice,
  openRep,
} from "../world/reps"
import { row, store, type Undone, type UndoneDesk } from "./undone-desk"

/** A rep proposes prices, and what becomes of them. */
export async function undonePrices({
  shop,
  anna,
  clerk,
}: UndoneDesk): Promise<Undone[]> {
  const una = await openRep(shop, clerk, { name: "Una Undone" })
  const rep = una.client
  const account_id = await accountNumbered(shop, "HAR0001")
  await assign(clerk, una, account_id, "secondary")
  await changePolicy(clerk, await demoOffice(shop), {
    discount_ceiling_percent: 10,
  })
  const variant_id = await shop.variantId()
  const mine = store("rep/price-proposals")
  const body = (value: string) => ({
    account_id,
    title: "Undone prices",
    lines: [{ variant_id, method: "percent_off", value }],
  })

  const drafted = async (value: string): Promise<string> =>
    must<StorePriceProposalAnswer>(await rep.post(mine, body(value)), "draft")
      .price_proposal.id
  const submitted = async (value: string): Promise<string> => {
    const id = await drafted(value)
    must(await rep.post(`${mine}/${id}/submit`), "submit")
    return id
  }
  type Move = [who: HttpClient, path: string, verb: string]
  const moved = (
    name: string,
    action: string,
    [who, path, verb]: Move,
    given: () => Promise<string>
  ) =>
    row(name, `price_proposal.${action}`, async () => [
      who,
      "POST",
      `${path}/${await given()}/${verb}`,
    ])

  const offered = () => submitted("5")
  const waiting = () => submitted("40")
  const theirs = store("price-proposals")
  const office = "/admin/b2b/price-proposals"
  return [
    row("a draft of prices is changed", "price_proposal.updated", async () => [
      rep,
      "POST",
      `${mine}/${await drafted("5")}`,
      body("6"),
    ]),
    moved("it is offered", "offered", [rep, mine, "submit"], () =>
      drafted("5")
    ),
    moved("it waits", "submitted", [rep, mine, "submit"], () => drafted("40")),
    moved("it is withdrawn", "withdrawn", [rep, mine, "withdraw"], offered),
    moved("it is approved", "offered", [clerk, office, "approve"], waiting),
    moved("it is rejected", "rejected", [clerk, office, "reject"], waiting),
    moved("it is declined", "declined", [anna, theirs, "decline"], offered),
    moved("it is accepted", "accepted", [anna, theirs, "accept"], offered),
  ]
}
