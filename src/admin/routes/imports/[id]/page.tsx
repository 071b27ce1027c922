import { Skeleton } from "@medusajs/ui"
import { useParams, type UIMatch } from "react-router-dom"
import type { AdminImport } from "../../../answers"
import { useAnswer } from "../../../hooks/use-answer"
import { ImportChanges } from "../../../sections/import-changes"
import { ImportSummary } from "../../../sections/import-summary"

const LOOK_AGAIN_MS = 1000

const busy: AdminImport["status"][] = ["previewing", "applying", "undoing"]

function useImport(id: string, isBusy: boolean) {
  return useAnswer<{ import: AdminImport }>(
    `/admin/b2b/imports/${id}`,
    {},
    { refetchInterval: isBusy ? LOOK_AGAIN_MS : false }
  )
}

/** One file: what it would do, row by row, and doing it. */
const ImportPage = () => {
  const { id = "" } = useParams()
  const last = useImport(id, false)
  const isBusy = last.data ? busy.includes(last.data.import.status) : false
  const { data, error } = useImport(id, isBusy)
  if (error) {
    throw error
  }
  if (!data) {
    return <Skeleton className="h-96 w-full rounded-lg" />
  }
  return (
    <div className="flex flex-col gap-y-3">
      <ImportSummary batch={data.import} isBusy={isBusy} />
      {data.import.status !== "previewing" && (
        <ImportChanges batch={data.import} />
      )}
    </div>
  )
}

export default ImportPage

export const handle = {
  breadcrumb: (match: UIMatch) => <FileName id={match.params.id ?? ""} />,
}

function FileName({ id }: { id: string }) {
  const { data } = useImport(id, false)
  return data?.import.file_name ?? null
}
