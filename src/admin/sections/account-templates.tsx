import { ListBullet, Trash } from "@medusajs/icons"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { AdminAccount } from "../../api/admin/b2b/types"
import type { AdminCartTemplate, AdminCartTemplatesAnswer } from "../answers"
import { ListTable } from "../kit/list-table"
import { useAct } from "../kit/use-act"
import { useFormat } from "../kit/use-format"
import { OfAccount } from "./of-account"
import { TemplateDrawer } from "./template-drawer"
import { TemplateLines } from "./template-lines"

/** The baskets that a company's accounts order again and again. */
export function AccountTemplates({ accounts }: { accounts: AdminAccount[] }) {
  const { t } = useTranslation("b2b")
  return (
    <OfAccount
      title={t("templates.title")}
      none={t("templates.noAccounts")}
      accounts={accounts}
    >
      {(accountId) => <TemplateList accountId={accountId} />}
    </OfAccount>
  )
}

function TemplateList({ accountId }: { accountId: string }) {
  const { t } = useTranslation("b2b")
  const format = useFormat()
  const { act } = useAct()
  const [open, setOpen] = useState<AdminCartTemplate | "new" | null>(null)
  const path = `/admin/b2b/accounts/${accountId}/cart-templates`
  const close = () => {
    setOpen(null)
  }
  return (
    <>
      <ListTable<AdminCartTemplatesAnswer, AdminCartTemplate>
        title={t("templates.title")}
        subtitle={t("templates.hint")}
        prefix="templates"
        path={path}
        pageSize={10}
        rows={(answer) => answer.cart_templates}
        rowId={({ id }) => id}
        buttons={[
          {
            label: t("templates.add"),
            onClick: () => {
              setOpen("new")
            },
          },
        ]}
        columns={[
          {
            id: "title",
            label: t("templates.name"),
            sortable: true,
            cell: ({ title }) => title,
          },
          {
            id: "owner",
            label: t("templates.owner"),
            cell: ({ owner }) => t(`templates.owners.${owner}`),
          },
          {
            id: "last_order",
            label: t("templates.lastOrder"),
            cell: ({ last_order: last }) =>
              last
                ? `#${String(last.display_id ?? "-")}, ${format.date(last.placed_at)}`
                : t("templates.never"),
          },
          {
            id: "saved_at",
            label: t("templates.saved"),
            sortable: true,
            cell: ({ saved_at }) => format.date(saved_at),
          },
          {
            id: "lines",
            label: t("templates.lineCount"),
            align: "right",
            cell: ({ line_count }) => line_count,
          },
        ]}
        actions={(row) => [
          {
            icon: <ListBullet />,
            label: t("templates.read"),
            onClick: () => {
              setOpen(row)
            },
          },
          {
            icon: <Trash />,
            label: t("actions.remove"),
            onClick: () => {
              act({
                path: `${path}/${row.id}`,
                method: "DELETE",
                question: {
                  title: t("templates.remove.title", { title: row.title }),
                  description: t("templates.remove.description"),
                  confirm: t("actions.remove"),
                },
                done: t("templates.remove.done", { title: row.title }),
              })
            },
          },
        ]}
        empty={{
          heading: t("templates.empty"),
          description: t("templates.emptyHint"),
        }}
      />
      {open === "new" && <TemplateDrawer path={path} onClose={close} />}
      {open !== null && open !== "new" && (
        <TemplateLines path={path} template={open} onClose={close} />
      )}
    </>
  )
}
