import { Tabs, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { AdminPage } from "../../api/admin/b2b/types"
import type { AdminImport, AdminImportChange } from "../answers"
import { Differences } from "../kit/differences"
import { ListTable } from "../kit/list-table"
import { importActions } from "./import-counts"

type Answer = AdminPage & { changes: AdminImportChange[] }

/** What each row of a file does, by what it does. */
export function ImportChanges({ batch }: { batch: AdminImport }) {
  const { t } = useTranslation("b2b")
  const { counts } = batch
  const [action, setAction] = useState(
    importActions.find((name) => (counts?.[name] ?? 0) > 0) ?? "new"
  )
  return (
    <>
      <Tabs
        value={action}
        onValueChange={(value) => {
          setAction(importActions.find((name) => name === value) ?? "new")
        }}
      >
        <Tabs.List>
          {importActions.map((name) => (
            <Tabs.Trigger key={name} value={name}>
              {t(`imports.count.${name}`, { count: counts?.[name] ?? 0 })}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
      </Tabs>
      <ListTable<Answer, AdminImportChange>
        key={action}
        title={t(`imports.changes.${action}`)}
        prefix={action}
        path={`/admin/b2b/imports/${batch.id}/changes`}
        query={{ action }}
        searchable={false}
        rows={(answer) => answer.changes}
        rowId={(change) => change.id}
        columns={[
          {
            id: "line",
            label: t("imports.line"),
            size: 90,
            cell: (change) => change.line,
          },
          {
            id: "key",
            label: t("imports.row"),
            size: 300,
            cell: (change) => change.entity_key,
          },
          {
            id: "changes",
            label: t("audit.changes"),
            cell: (change) => <Change change={change} />,
          },
        ]}
        empty={{
          heading: t("imports.noRows"),
          description: t("imports.noRowsHint"),
        }}
      />
    </>
  )
}

function Change({ change }: { change: AdminImportChange }) {
  return change.message === null ? (
    <Differences before={change.before} after={change.after} />
  ) : (
    <Text size="small" className="text-ui-fg-error py-2 whitespace-normal">
      {change.message}
    </Text>
  )
}
