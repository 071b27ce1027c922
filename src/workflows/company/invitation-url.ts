import { b2bOptions } from "../../options"

/** The link that accepts an invitation. */
export function invitationUrl(token: string): string {
  return b2bOptions().invitations.url.replaceAll("{token}", token)
}
