package synthetic

import "untick/wasm/finding"

// worded are the purposes that the world has labels for.
var worded = []finding.Purpose{
	finding.ThirdPartySharing, finding.Marketing, finding.AnalyticsTelemetry, finding.PersonalisedAds, finding.ProfilingScoring,
	finding.PublicVisibility, finding.Location, finding.AITraining,
}

// labels are how a site words a control, by purpose and language.
var labels = map[finding.Purpose]map[string]string{
	finding.ThirdPartySharing: {
		"en": "Share my details with selected partner companies", "de": "Meine Angaben an ausgewählte Partnerfirmen weitergeben",
		"fr": "Transmettre mes coordonnées à des sociétés partenaires choisies", "es": "Compartir mis datos con empresas colaboradoras escogidas",
		"zh-CN": "将我的资料提供给指定的合作公司",
	},
	finding.Marketing: {
		"en": "Keep me posted about offers by e-mail", "de": "Über Angebote per E-Mail auf dem Laufenden halten",
		"fr": "Me tenir au courant des offres par e-mail", "es": "Tenerme al corriente de las ofertas por correo electrónico",
		"zh-CN": "通过电子邮件向我发送优惠信息",
	},
	finding.AnalyticsTelemetry: {
		"en": "Send statistics about how I use this service", "de": "Statistiken über meine Nutzung dieses Dienstes senden",
		"fr": "Envoyer des statistiques sur mon utilisation du service", "es": "Enviar estadísticas sobre mi uso del servicio",
		"zh-CN": "发送我使用本服务的统计数据",
	},
	finding.PersonalisedAds: {
		"en": "Fit advertising to what I look at", "de": "Werbung an das anpassen, was ich ansehe",
		"fr": "Adapter la publicité à ce que je consulte", "es": "Adaptar la publicidad a lo que miro", "zh-CN": "根据我浏览的内容推送个性化广告",
	},
	finding.ProfilingScoring: {
		"en": "Let a credit-scoring company assess my payments", "de": "Meine Zahlungen von einer Auskunftei bewerten lassen",
		"fr": "Laisser une société de notation évaluer mes paiements", "es": "Permitir que una empresa de calificación evalúe mis pagos",
		"zh-CN": "同意由信用评分公司评估我的支付记录",
	},
	finding.PublicVisibility: {
		"en": "Show my profile to everyone", "de": "Mein Profil allen zeigen", "fr": "Montrer mon profil à tout le monde",
		"es": "Mostrar mi perfil a todo el mundo", "zh-CN": "向所有人公开我的个人主页",
	},
	finding.Location: {
		"en": "Use my location even when the app is closed", "de": "Meinen Standort auch bei geschlossener App verwenden",
		"fr": "Utiliser ma position même quand l’application est fermée", "es": "Usar mi ubicación aunque la aplicación esté cerrada",
		"zh-CN": "在应用关闭时也使用我的位置",
	},
	finding.AITraining: {
		"en": "Train language models on what I write", "de": "Sprachmodelle mit dem trainieren, was ich schreibe",
		"fr": "Entraîner des modèles de langue avec ce que j’écris", "es": "Entrenar modelos de lenguaje con lo que escribo",
		"zh-CN": "用我写的内容训练语言模型",
	},
}
