/** The smallest answer that uses every key: 1001, in the source language. */
export const buttonGreyedOut = `---
id: 1001
title: The button is greyed out
answer: Your role may not reset this account.
symptom:
  - The Reset password button is greyed out
  - I can reset everyone except one person
codes: [SSPR_0009, AADSTS50126]
topic: self-service
audience: helpdesk
requiredRole: [helpdesk-administrator, user-administrator]
licence: none
hybridOnly: false
minutes: 5
related: [1002]
sources: [{ url: "https://learn.microsoft.com/entra/", checked: 2026-11-22 }]
---

<Cause>

Your role is too small. See [what came before](answer:1002#step-1).

</Cause>

<Fix>

In the [admin center](https://learn.microsoft.com/admin).

1. Open the page of the person.

   Go to **Users**.

2. Select **Reset password**.

   > A new password is shown.

Then tell [the person](#verify).

</Fix>

<Fix with="cli">

1. Run \`az ad user update\`.

</Fix>

<Verify>

The button is active.

</Verify>
`

/** The same answer in Chinese. */
export const buttonGreyedOutInChinese = `---
title: 按钮灰显
answer: 你的角色无权重置此帐户。
symptom: [重置密码按钮灰显]
translation: { by: machine, from: { fix: 0badc0de } }
---

<Cause>

你的角色权限不足。请看[之前的步骤](answer:1002#step-1)。

</Cause>

<Fix>

使用[管理中心](https://learn.microsoft.com/admin)。

1. 打开该用户的页面。

   转到**用户**。

2. 选择**重置密码**。

   > 显示新密码。

然后告诉[该用户](#verify)。

</Fix>

<Fix with="cli">

1. 运行 \`az ad user update\`。

</Fix>

<Verify>

按钮可用。

</Verify>
`

/** A second answer, 1002, that exists in the source language only. */
export const pageMissing = `---
id: 1002
title: The page is missing (SSPR_0009)
answer: Switch writeback on first.
symptom: [The page is not there]
codes: [SSPR_0009]
topic: writeback
audience: admin
requiredRole: [none]
licence: entra-p1
hybridOnly: true
minutes: 1
related: []
sources: [{ url: "https://learn.microsoft.com/entra/", checked: 2026-11-22 }]
---

<Cause>

Writeback is off.

</Cause>

<Fix>

1. Switch it on.

</Fix>

<Verify>

The page is there.

</Verify>
`
