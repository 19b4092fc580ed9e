### صفحة عضو المنصة.

podium-title = مكانك · { $title }
podium-needs-script = تحتاج هذه الصفحة إلى JavaScript. يرجى تفعيله ثم إعادة التحميل.
podium-seen = مدير الجلسة يراك
podium-not-seen = ربما لا يراك مدير الجلسة

podium-on = الكلمة لك
podium-on-green = الوقت جارٍ.
podium-on-none = بلا حد زمني.
podium-on-amber = يوشك الوقت على الانتهاء.
podium-on-red = يرجى اختتام الكلمة.
podium-paused = توقف مؤقت: { $why }.
podium-limit = من { $limit }
podium-next = دورك هو التالي
podium-place = ترتيبك: { $place }
podium-later = دورك لاحقًا
podium-nothing = لا شيء مقرر لك الآن
podium-not-started = لم تبدأ الجلسة بعد
podium-ended = انتهت الجلسة
podium-about = نحو { $time } بتوقيت { $city }
podium-planned = مقرر الساعة { $time } بتوقيت { $city }
podium-own-time = { $time } بتوقيت { $city }
podium-speaking = المتكلم الآن:
podium-your-time = وقتك: { $limit }
podium-was-planned = كان مقررًا الساعة { $time }
podium-got-it = اطّلعت

podium-for-you = أسئلة موجهة إليك
podium-for-you-empty = لا شيء بعد. تظهر هنا الأسئلة المحالة إليك.
podium-mark-answered = أجبت
podium-mark-passed = أعتذر
podium-mark-written = كتابةً
podium-mark-rather = بل: { $mark }
podium-marked = السؤال { $number }: { $mark }.
podium-with = مع { $names }
podium-others = أسئلة أخرى مقبولة
podium-others-empty = لا أسئلة أخرى حاليًا.
podium-more =
    { $count ->
        [zero] لا أسئلة جديدة
        [one] سؤال جديد
        [two] سؤالان جديدان
        [few] { $count } أسئلة جديدة
        [many] { $count } سؤالًا جديدًا
       *[other] { $count } سؤال جديد
    }
podium-programme = البرنامج
