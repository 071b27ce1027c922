import type { StoreRule } from "../rule"
import { StoreAuditExportParams, StoreAuditParams } from "./validators"

export const auditRules: StoreRule[] = [
  {
    path: "/store/b2b/audit",
    method: "GET",
    needs: "audit.view",
    query: StoreAuditParams,
  },
  {
    path: "/store/b2b/audit/export",
    method: "GET",
    needs: "audit.view",
    query: StoreAuditExportParams,
  },
]
