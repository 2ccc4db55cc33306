// Traditional and simplified forms of the characters that occur in texts about accounts, sign-in and devices.
// Pairs, so that one look at a row shows both; a variant such as 账 folds to the form Microsoft writes.
const pairs = `
並并 丟丢 個个 們们 備备 傳传 債债 傾倾 僅仅 億亿 儲储 內内 兩两 冊册 刪删 別别 則则 剛刚 創创 劃划 動动 務务 勝胜 勞劳 匯汇 區区
協协 卻却 參参 員员 問问 啟启 單单 嗎吗 圍围 國国 圖图 團团 執执 報报 場场 塊块 壞坏 壓压 處处 夠够 夾夹 奪夺 妳你 媽妈 學学 實实 審审
寫写 對对 導导 將将 專专 尋寻 層层 屬属 帳帐 帶带 幣币 幫帮 幾几 庫库 應应 廠厂 廢废 廣广 張张 強强 彈弹 彙汇 後后 從从 復复 徵征 態态
應应 憶忆 憑凭 懷怀 戶户 拋抛 挾挟 掃扫 換换 揮挥 損损 摘摘 撥拨 擁拥 擇择 擊击 擋挡 據据 擴扩 擷撷 攔拦 攜携 敗败 數数 斷断 於于 時时
暫暂 曆历 書书 會会 東东 條条 業业 極极 構构 樣样 機机 檔档 檢检 權权 樓楼 標标 歡欢 歷历 歸归 殘残 氣气 決决 沒没 況况 測测 準准 滾滚
滿满 漢汉 潔洁 為为 無无 煩烦 熱热 燈灯 獎奖 獨独 獲获 現现 瑣琐 產产 畫画 異异 當当 療疗 發发 盡尽 監监 盤盘 確确 碼码 礎础 禮礼 離离
種种 稱称 積积 穩稳 窗窗 筆笔 節节 範范 簡简 簽签 籤签 籌筹 級级 純纯 紀纪 約约 紅红 納纳 紙纸 細细 終终 組组 結结 絕绝 給给 統统 經经
綁绑 維维 網网 線线 緊紧 編编 緩缓 練练 縮缩 總总 繁繁 織织 繞绕 繪绘 繫系 繼继 續续 缺缺 罰罚 羅罗 義义 習习 聯联 聲声 職职 聽听 脫脱
腳脚 臨临 與与 舊旧 艙舱 節节 萬万 著着 藍蓝 處处 號号 術术 衛卫 衝冲 補补 裝装 裡里 製制 複复 視视 覽览 觀观 觸触 計计 訂订 認认 討讨
訓训 訊讯 記记 許许 設设 訪访 診诊 詐诈 評评 詢询 試试 話话 該该 詳详 誤误 說说 誰谁 調调 談谈 請请 諮咨 證证 識识 譯译 議议 護护 讀读
變变 讓让 財财 貨货 責责 貼贴 費费 資资 賬帐 账帐 賴赖 購购 質质 贊赞 趕赶 跡迹 踪踪 蹤踪 軟软 較较 載载 輕轻 輸输 轉转 辦办 農农 這这
連连 週周 進进 運运 過过 達达 違违 遠远 適适 遷迁 選选 遺遗 還还 邊边 邏逻 郵邮 鄰邻 醒醒 釋释 針针 鈕钮 銀银 銷销 鋁铝 錄录 錢钱 錯错
鍵键 鎖锁 鏈链 鏡镜 鐘钟 鑰钥 長长 門门 開开 閉闭 間间 關关 閱阅 隊队 際际 隨随 險险 隱隐 雖虽 雙双 雜杂 離离 難难 電电 霧雾 靜静 響响
頁页 項项 順顺 須须 預预 頭头 題题 額额 類类 顯显 風风 飛飞 餘余 館馆 駐驻 驗验 驚惊 體体 髮发 點点 鬆松 麼么 黃黄 齊齐 齡龄 佈布 佔占
係系 偵侦 偽伪 傷伤 價价 優优 兇凶 凍冻 剩剩 勵励 勢势 歐欧 殼壳 滯滞 滅灭 濾滤 災灾 環环 瀏浏 聰聪 萊莱 譽誉 貳贰 蘋苹 雲云 馬马 賓宾
陸录
`
// 登陸 is what people type for 登录; as 陆 it means "to land", which no reader of ours does.
const simplified = new Map(
  [...pairs.matchAll(/(\p{Script=Han})(\p{Script=Han})/gu)].map((pair) => [
    pair[1] ?? '',
    pair[2] ?? '',
  ]),
)
simplified.set('陆', '录')

/** Traditional Chinese characters and variants in, the simplified form out; every other character stays. */
export function simplifyChinese(text: string): string {
  return text.replace(/\p{Script=Han}/gu, (character) => simplified.get(character) ?? character)
}
