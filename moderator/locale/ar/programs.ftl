### Programs beside the panel: tokens, addresses that are told of events, and signing in with an account of the house.
programs-title = البرامج الحاسوبية
programs-lead = يحتاج البرنامج إلى رمز دخول ليعرض الجلسة في مكان آخر أو ليديرها من جهاز تحكم عن بُعد. ومن يملك الرمز يستطيع ما يسمح به، فلا تعطوه إلا لذلك البرنامج.
programs-scope = ما يُسمح به
programs-scope-reader = قراءة
programs-scope-remote = إدارة
programs-scope-text-reader = يقرأ ما يمكن للجميع رؤيته من الجلسة ولا شيء غيره.
programs-scope-text-remote = يضغط على «التالي» و«إيقاف مؤقت» و«استئناف» و«زيادة 30 ث» و«طلب الاختتام»، ويقرأ ما يمكن للجميع رؤيته.
programs-name = الاسم كما تريدون العثور عليه هنا
programs-submit = إنشاء رمز دخول
programs-copy = نسخ الرمز
programs-withdraw = سحب
programs-renew = رمز جديد
programs-done-added = أُنشئ الرمز. انسخوه إلى البرنامج.
programs-done-renewed = أُنشئ رمز جديد. ولم يعد الرمز السابق صالحًا.
programs-done-withdrawn = سُحب الرمز ولم يعد صالحًا من الآن.

## Calendars

programs-calendar = تقويم هذه الجلسة
programs-calendar-all = تقويم جميع الجلسات

## Addresses that are told of events

programs-hooks = عناوين تُبلَّغ بالأحداث
programs-hooks-lead = يمكن إبلاغ برنامج لديكم بما يحدث في الجلسة فور حدوثه. ولا تصله كلمات السؤال إلا بعد أن يستطيع الجميع قراءتها، ولا يصله أبدًا من سأل.
programs-hook-url = العنوان (https)
programs-hook-events = ما يُبلَّغ به
programs-hook-add = إضافة عنوان
programs-hook-submit = إضافة العنوان
programs-hook-drop = إزالة
programs-hook-dropped = أُزيل العنوان ولن يُبلَّغ بشيء بعد الآن.
programs-hook-secret = كل رسالة موقّعة بهذا المفتاح السري. انسخوه الآن، فلن يُعرض مرة أخرى.
programs-hook-closed = لم يسمح مشغّل هذا النظام بهذا العنوان. اطلبوا منه إدراج المضيف في WEBHOOK_HOSTS.
programs-hook-waiting = في الانتظار: { $count }
programs-hook-failed = لم تصل: { $count }
programs-event-question-asked = طُرح سؤال (من دون نصه)
programs-event-question-published = صار سؤال متاحًا للجميع
programs-event-question-answered = أُجيب عن سؤال
programs-event-turn-started = بدأ متكلم كلمته
programs-event-turn-ended = أنهى متكلم كلمته
programs-event-panel-started = بدأت الجلسة
programs-event-panel-ended = انتهت الجلسة

## Signing in with an account of the house

programs-account = الدخول بحسابكم
programs-account-away = خدمة الدخول لا تستجيب. حاولوا بعد دقيقة أو افتحوا صفحات التنظيم برابطكم الشخصي.
programs-account-clock = ساعة هذا الخادم لا تتفق مع ساعة خدمة الدخول. أبلغوا مشغّل النظام.
programs-account-state = استغرق الدخول وقتًا طويلًا أو بدأ في متصفح آخر. ابدؤوا من جديد.
programs-account-forged = تعذّر الوثوق برد خدمة الدخول. ابدؤوا من جديد، وإن تكرر ذلك فأبلغوا مشغّل النظام.
programs-account-denied = لا يجوز لهذا الحساب تنظيم الجلسات هنا. اسألوا مشغّل النظام.
