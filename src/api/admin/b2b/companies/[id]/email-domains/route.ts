import {
  getEmailDomains,
  postEmailDomains,
} from "../../../../../people/email-domains"
import { clerkSide } from "../../../../../people/side"

/** The e-mail domains that may join the company. */
export const GET = getEmailDomains(clerkSide)

/** Adds one; the clerk answers for its being the company's. */
export const POST = postEmailDomains(clerkSide)
