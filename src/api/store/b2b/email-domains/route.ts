import {
  getEmailDomains,
  postEmailDomains,
} from "../../../people/email-domains"
import { memberSide } from "../../../people/side"

/** The e-mail domains that may join the company. */
export const GET = getEmailDomains(memberSide)

/** Adds the domain of the member's own address. */
export const POST = postEmailDomains(memberSide)
