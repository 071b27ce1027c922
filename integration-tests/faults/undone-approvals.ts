import type { AdminApprovalPolicyAnswer } from "../../src/api/admin/b2b/approval-policies/types"
import { MARGARET, openApprovalDesk } from "../http/store/approval-desk"
import { must, readyCart, type HttpClient } from "../world"
import { row, store, type Undone, type UndoneDesk } from "./undone-desk"

const POLICIES = "/admin/b2b/approval-policies"

/** Who says yes to orders, and that he does. */
export async function undoneApprovals({
  shop,
  anna,
  clerk,
  of,
}: UndoneDesk): Promise<Undone[]> {
  const desk = await openApprovalDesk(shop)
  const policy = {
    company_id: desk.company,
    account_id: desk.account,
    name: "Every order",
    trigger: { kind: "order_total", amount: "0", currency_code: "gbp" },
    rule: { tiers: [{ who: [{ kind: "role", id: "role_approver" }] }] },
  }
  const made = async () => {
    const { approval_policy } = must(
      await clerk.post<AdminApprovalPolicyAnswer>(POLICIES, policy),
      "policy"
    )
    return `${POLICIES}/${approval_policy.id}`
  }
  const asks = async () => {
    const cart = await readyCart(shop, anna)
    return store(`carts/${cart}/approval-requests`)
  }
  const asked = async () => {
    const { approval_request } = must(
      await anna.post<{ approval_request: { id: string } }>(await asks(), {}),
      "ask"
    )
    return store(`approval-requests/${approval_request.id}`)
  }
  const loan = async () => ({
    delegate_id: await of("lucy.thackray@harrogate-vale.demo.test"),
    ends_on: "2099-01-01",
  })
  const lent = async (by: HttpClient) => {
    const { approval_delegation } = must(
      await by.post<{ approval_delegation: { id: string } }>(
        store("approval-delegations"),
        await loan()
      ),
      "delegation"
    )
    return store(`approval-delegations/${approval_delegation.id}`)
  }
  const margaret = await shop.as(MARGARET)
  return [
    row("a policy is made", "approval_policy.saved", () => [
      clerk,
      "POST",
      POLICIES,
      policy,
    ]),
    row("a policy is changed", "approval_policy.saved", async () => [
      clerk,
      "POST",
      await made(),
      { name: "Changed", tolerance_percent: 5, valid_days: 3 },
    ]),
    row("a policy is removed", "approval_policy.deleted", async () => [
      clerk,
      "DELETE",
      await made(),
    ]),
    row("an approval is asked for", "approval_request.created", async () => [
      anna,
      "POST",
      await asks(),
      {},
    ]),
    row("an approval is given", "approval_request.decided", async () => [
      margaret,
      "POST",
      `${await asked()}/decisions`,
      { decision: "approve" },
    ]),
    row("a request is withdrawn", "approval_request.withdrawn", async () => [
      anna,
      "POST",
      `${await asked()}/withdraw`,
      {},
    ]),
    row("approving is delegated", "approval_delegation.created", async () => [
      margaret,
      "POST",
      store("approval-delegations"),
      await loan(),
    ]),
    row("a delegation is ended", "approval_delegation.ended", async () => [
      margaret,
      "DELETE",
      await lent(margaret),
    ]),
  ]
}
