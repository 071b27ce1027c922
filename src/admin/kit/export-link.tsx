import { ArrowDownTray } from "@medusajs/icons"
import { Button } from "@medusajs/ui"

type ExportLinkProps = {
  label: string
  /** e.g. `/admin/b2b/audit/export?company_id=…` */
  path: string
}

/** A file that the server streams; the browser saves it under the server's name. */
export function ExportLink({ label, path }: ExportLinkProps) {
  const base = (__BACKEND_URL__ ?? "").replace(/\/$/, "")
  return (
    <Button size="small" variant="secondary" asChild>
      <a href={`${base}${path}`} download>
        <ArrowDownTray />
        {label}
      </a>
    </Button>
  )
}
