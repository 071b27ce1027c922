import { Drawer, Skeleton } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminCartTemplate, AdminCartTemplateAnswer } from "../answers"
import { useAnswer } from "../hooks/use-answer"
import { Failure } from "../kit/failure"
import { PlainTable } from "../kit/plain-table"

type Line = AdminCartTemplateAnswer["cart_template"]["lines"][number]

type TemplateLinesProps = {
  /** The account's templates. */
  path: string
  template: AdminCartTemplate
  onClose: () => void
}

/** What is in a template. */
export function TemplateLines({ path, template, onClose }: TemplateLinesProps) {
  const { data, error, refetch } = useAnswer<AdminCartTemplateAnswer>(
    `${path}/${template.id}`
  )
  return (
    <Drawer
      open
      onOpenChange={(open) => {
        if (!open) {
          onClose()
        }
      }}
    >
      <Drawer.Content
        {...(template.notes ? {} : { "aria-describedby": undefined })}
      >
        <Drawer.Header>
          <Drawer.Title>{template.title}</Drawer.Title>
          {template.notes && (
            <Drawer.Description className="txt-small text-ui-fg-subtle">
              {template.notes}
            </Drawer.Description>
          )}
        </Drawer.Header>
        <Drawer.Body className="overflow-y-auto p-0">
          {error ? (
            <Failure
              message={error.message}
              onTryAgain={() => void refetch()}
            />
          ) : data ? (
            <Lines lines={data.cart_template.lines} />
          ) : (
            <Skeleton className="h-48 w-full" />
          )}
        </Drawer.Body>
      </Drawer.Content>
    </Drawer>
  )
}

function Lines({ lines }: { lines: Line[] }) {
  const { t } = useTranslation("b2b")
  return (
    <PlainTable
      rows={lines}
      rowId={({ id }) => id}
      empty={t("templates.none")}
      columns={[
        {
          id: "product",
          label: t("templates.product"),
          cell: ({ heading, sku, title, is_offered }) => (
            <span className="flex flex-col py-2">
              {heading && (
                <span className="text-ui-fg-muted txt-compact-xsmall">
                  {heading}
                </span>
              )}
              <span>{title}</span>
              <span className="text-ui-fg-subtle">
                {is_offered ? sku : `${sku ?? ""} · ${t("templates.gone")}`}
              </span>
            </span>
          ),
        },
        {
          id: "quantity",
          label: t("templates.quantity"),
          align: "right",
          cell: ({ quantity, unit_code }) =>
            [quantity, unit_code].filter(Boolean).join(" "),
        },
        {
          id: "stock_up_to",
          label: t("templates.stockUp"),
          align: "right",
          cell: ({ stock_up_to }) => stock_up_to ?? "-",
        },
        {
          id: "locked",
          label: t("templates.locked"),
          cell: ({ locked }) => (locked ? t("templates.yes") : "-"),
        },
      ]}
    />
  )
}
