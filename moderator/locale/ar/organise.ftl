### The organiser's desk: the panels, drafts, and the pages of one panel.

organise-title = { $title } · التنظيم
organise-home = حلقاتي
organise-tabs = صفحات هذه الحلقة
organise-tab-overview = نظرة عامة
organise-tab-programme = البرنامج
organise-tab-settings = الإعدادات
organise-tab-links = الروابط
organise-tab-papers = الأوراق
organise-tab-record = السجل
organise-tab-report = التقرير
organise-tab-follow-up = المتابعة
organise-state-draft = مسودة
organise-state-open = مفتوحة للأسئلة
organise-state-rehearsal = تجربة
organise-state-live = جارية الآن
organise-state-ended = انتهت
organise-state-anonymised = مجهولة الهوية
organise-state-purged = محذوفة
organise-open-console = فتح لوحة الإدارة
