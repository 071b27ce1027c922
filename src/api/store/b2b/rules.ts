import { applicationRules } from "./applications/rules"
import { auditRules } from "./audit/rules"
import { cartRules } from "./carts/rules"
import { contextRules } from "./context/rules"
import type { StoreRule } from "./rule"

/** Every route under `/store/b2b`; one that is not here does not pass the build. */
export const storeRules: readonly StoreRule[] = [
  ...applicationRules,
  ...auditRules,
  ...cartRules,
  ...contextRules,
]
