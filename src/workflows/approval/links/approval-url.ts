import { b2bOptions } from "../../../options"
import { pageUrl } from "../../company/invitation-url"

/** Where an approver sees the basket without signing in; opening it decides nothing. */
export function approvalUrl(token: string): string {
  const url =
    b2bOptions().approvals.url ?? `${pageUrl("approval")}?token={token}`
  return url.replaceAll("{token}", token)
}
