import { Trash } from "@medusajs/icons"
import { Button, IconButton } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { AdminEmailDomain } from "../answers"
import { useAnswer } from "../hooks/use-answer"
import { useRoles } from "../hooks/use-roles"
import { listOf, textOf } from "../kit/form"
import { FormDrawer } from "../kit/form-drawer"
import { PlainTable } from "../kit/plain-table"
import { Section } from "../kit/section"
import { namesOf } from "../kit/text"
import { useAct } from "../kit/use-act"

/** E-mail domains whose holders may join by themselves. */
export function CompanyEmailDomains({ companyId }: { companyId: string }) {
  const { t } = useTranslation("b2b")
  const { options } = useRoles(companyId)
  const { act } = useAct()
  const [adding, setAdding] = useState(false)
  const path = `/admin/b2b/companies/${companyId}/email-domains`
  const { data } = useAnswer<{ email_domains: AdminEmailDomain[] }>(path)
  return (
    <Section
      title={t("emailDomains.title")}
      aside={
        <Button
          size="small"
          variant="secondary"
          onClick={() => {
            setAdding(true)
          }}
        >
          {t("emailDomains.add")}
        </Button>
      }
    >
      <PlainTable
        rows={data?.email_domains ?? []}
        rowId={(row) => row.id}
        empty={t("emailDomains.empty")}
        columns={[
          {
            id: "domain",
            label: t("emailDomains.domain"),
            cell: (row) => row.domain,
          },
          {
            id: "roles",
            label: t("emailDomains.roles"),
            cell: (row) => namesOf(row.roles),
          },
          {
            id: "actions",
            label: "",
            align: "right",
            cell: (row) => (
              <IconButton
                size="small"
                variant="transparent"
                aria-label={t("actions.remove")}
                onClick={() => {
                  act({
                    path: `${path}/${row.id}`,
                    method: "DELETE",
                    question: {
                      title: t("emailDomains.remove.title", row),
                      description: t("emailDomains.remove.description"),
                      confirm: t("actions.remove"),
                    },
                    done: t("emailDomains.remove.done", row),
                  })
                }}
              >
                <Trash />
              </IconButton>
            ),
          },
        ]}
      />
      {adding && (
        <FormDrawer
          title={t("emailDomains.add")}
          description={t("emailDomains.hint")}
          fields={[
            { kind: "text", name: "domain", label: t("emailDomains.domain") },
            {
              kind: "checks",
              name: "role_ids",
              label: t("emailDomains.roles"),
              options,
            },
          ]}
          change={(values) => ({
            path,
            body: {
              domain: textOf(values, "domain"),
              role_ids: listOf(values, "role_ids"),
            },
          })}
          done={t("emailDomains.added")}
          onClose={() => {
            setAdding(false)
          }}
        />
      )}
    </Section>
  )
}
