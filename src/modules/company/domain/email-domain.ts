import type { CatalogueError } from "../../../utils/catalogue-error"
import { peopleErrors } from "../people/errors"
import type { Permission } from "./permissions"
import { effectivePermissions } from "./roles"

/** Where anybody gets an address: a company cannot own one of these. */
export const PUBLIC_EMAIL_DOMAINS: ReadonlySet<string> = new Set([
  "aol.com",
  "btinternet.com",
  "fastmail.com",
  "free.fr",
  "gmail.com",
  "gmx.com",
  "gmx.de",
  "gmx.net",
  "googlemail.com",
  "hotmail.co.uk",
  "hotmail.com",
  "hotmail.fr",
  "icloud.com",
  "libero.it",
  "live.co.uk",
  "live.com",
  "mac.com",
  "mail.com",
  "mail.ru",
  "me.com",
  "msn.com",
  "orange.fr",
  "outlook.com",
  "proton.me",
  "protonmail.com",
  "qq.com",
  "sky.com",
  "t-online.de",
  "talktalk.net",
  "virginmedia.com",
  "web.de",
  "yahoo.co.uk",
  "yahoo.com",
  "yandex.com",
  "yandex.ru",
  "zoho.com",
])

/** Rights that nobody gets by his address alone. */
const MANAGING: readonly Permission[] = [
  "member.manage",
  "role.manage",
  "company.manage",
]

/** The part after the last `@`, in lower case; "" where there is none. */
export function domainOf(email: string): string {
  const at = email.lastIndexOf("@")
  return at < 0 ? "" : email.slice(at + 1).toLowerCase()
}

/** What speaks against letting everybody with an address there join. */
export function refuseEmailDomain(domain: string): CatalogueError | null {
  return PUBLIC_EMAIL_DOMAINS.has(domain)
    ? peopleErrors.emailDomainPublic(domain)
    : null
}

/** What speaks against giving these roles to whoever has an address there. */
export function refuseDomainRoles(
  roles: { id: string; permissions: string[] }[]
): CatalogueError | null {
  const granted = effectivePermissions(roles, [])
  const managing = MANAGING.find((permission) => granted.has(permission))
  return managing ? peopleErrors.emailDomainRoleManages(managing) : null
}
