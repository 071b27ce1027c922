import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { salesRepErrors } from "../../../modules/sales-rep"
import { toMedusaError } from "../../../utils/catalogue-error"
import { READING } from "../guard/reading"
import { rewriteJson } from "../rewrite-json"

/** What a storefront asks core for while somebody shops; letter by letter. */
const SHOPPING: readonly { reading: boolean; path: RegExp }[] = [
  {
    reading: true,
    path: /^\/store\/(products|product-variants|product-categories|product-tags|product-types|collections|regions|currencies|locales|shipping-options|payment-providers)(\/[\w-]+)?$/,
  },
  { reading: true, path: /^\/store\/carts\/\w+$/ },
  { reading: true, path: /^\/store\/orders\/\w+$/ },
  { reading: true, path: /^\/store\/customers\/me(\/addresses(\/\w+)?)?$/ },
  { reading: false, path: /^\/store\/carts$/ },
  {
    reading: false,
    path: /^\/store\/carts\/\w+(\/(line-items(\/\w+)?|shipping-methods|promotions|taxes|complete))?$/,
  },
  {
    reading: false,
    path: /^\/store\/payment-collections(\/\w+\/payment-sessions)?$/,
  },
  { reading: false, path: /^\/store\/shipping-options\/\w+\/calculate$/ },
]

/** Ours say themselves who may come. */
const OURS = /^\/store\/b2b\//

/**
 * Whoever acts for a customer shops for him, and reaches nothing else that is his:
 * whatever is not on the list is closed, in whichever way it is spelt.
 * @throws MedusaError `b2b.acting.not_allowed`
 */
export function refuseWhatIsPrivate(req: MedusaRequest): void {
  const [path = ""] = req.originalUrl.split("?", 1)
  const reading = READING.has(req.method)
  const allowed =
    OURS.test(path) ||
    SHOPPING.some((route) => route.reading === reading && route.path.test(path))
  if (!allowed) {
    throw toMedusaError(
      salesRepErrors.notWhileActing(`${req.method} ${path.slice(0, 120)}`)
    )
  }
}

/** What a storefront greets by, and nothing that the customer did elsewhere. */
const SHOWN = [
  "id",
  "email",
  "first_name",
  "last_name",
  "company_name",
  "phone",
  "has_account",
  "addresses",
]

/** `fields` may ask for orders, carts or groups of the customer: none of them is shown. */
export function showOnlyContact(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): void {
  if (req.b2b?.acting) {
    rewriteJson(res, (answer) => {
      const customer: unknown = Reflect.get(answer, "customer")
      return customer !== null && typeof customer === "object"
        ? {
            customer: Object.fromEntries(
              Object.entries(customer).filter(([key]) => SHOWN.includes(key))
            ),
          }
        : answer
    })
  }
  next()
}
