export { SYSTEM, type Actor } from "./actor"
export { recordAuditStep, type AuditLine } from "./record-audit"
